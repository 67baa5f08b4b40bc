import { reportsWords } from '../../../../shared/content/words/reports';
import type { SummaryPart } from '../../../../shared/contract/reports/summary-parts';
import { CheckField } from '../../../ui/check-field';
import { ChoiceGroup } from '../../../ui/choice-group';
import { PaperChoice } from '../paper-choice';
import { type Choices, withPart } from './summary-choices';

const words = reportsWords.summary;

/** Parts that tell nothing of a person by themselves. */
const plainParts = ['weekly', 'tests'] as const satisfies readonly SummaryPart[];

interface Props {
  choices: Choices;
  onChange: (changed: Partial<Choices>) => void;
}

/** How much stands on the page, under which name, and on which paper. */
export function SummaryDetails({ choices, onChange }: Props) {
  return (
    <>
      <ChoiceGroup<Choices['detail']>
        label={words.detail}
        choices={[
          { value: 'page-one', label: words.details['page-one'] },
          { value: 'all', label: words.details.all },
        ]}
        value={choices.detail}
        onChange={(detail) => onChange({ detail, ...(detail === 'page-one' ? { notes: [] } : {}) })}
      />
      {choices.detail === 'all' &&
        plainParts.map((part) => (
          <CheckField
            key={part}
            label={words.parts[part]}
            checked={choices.parts.includes(part)}
            onChange={(on) => onChange(withPart(choices, part, on))}
          />
        ))}
      <ChoiceGroup<Choices['identity']>
        label={words.identity}
        choices={[
          { value: 'none', label: words.identities.none },
          { value: 'initials', label: words.identities.initials },
          { value: 'name', label: words.identities.name },
        ]}
        value={choices.identity}
        onChange={(identity) => onChange({ identity })}
      />
      <PaperChoice value={choices.paper} onChange={(paper) => onChange({ paper })} />
    </>
  );
}
