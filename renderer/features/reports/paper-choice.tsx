import { reportsWords } from '../../../shared/content/words/reports';
import type { Paper } from '../../../shared/contract/reports/paper';
import { ChoiceGroup } from '../../ui/choice-group';

/** The paper that a page is made for. */
export function PaperChoice({ value, onChange }: { value: Paper; onChange: (paper: Paper) => void }) {
  return (
    <ChoiceGroup
      label={reportsWords.paper}
      choices={[
        { value: 'letter', label: reportsWords.papers.letter },
        { value: 'a4', label: reportsWords.papers.a4 },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
