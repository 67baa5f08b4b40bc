import { reportsWords } from '../../../shared/content/words/reports';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import type { Choices } from './summary-choices';

interface Props {
  choices: Choices;
  onChange: (changed: Partial<Choices>) => void;
}

/** Name and paper. */
export function SummaryDetails({ choices, onChange }: Props) {
  return (
    <>
      <TextField
        label={reportsWords.name}
        hint={reportsWords.nameHint}
        value={choices.name}
        maxLength={80}
        onChange={(name) => onChange({ name })}
      />
      <ChoiceGroup
        label={reportsWords.paper}
        choices={[
          { value: 'letter', label: reportsWords.papers.letter },
          { value: 'a4', label: reportsWords.papers.a4 },
        ]}
        value={choices.paper}
        onChange={(paper) => onChange({ paper })}
      />
    </>
  );
}
