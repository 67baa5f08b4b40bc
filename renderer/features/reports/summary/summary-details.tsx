import { reportsWords } from '../../../../shared/content/words/reports';
import { TextField } from '../../../ui/field';
import { PaperChoice } from '../paper-choice';
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
      <PaperChoice value={choices.paper} onChange={(paper) => onChange({ paper })} />
    </>
  );
}
