import { trendsWords } from '../../../shared/content/words/trends';
import { firstDate } from '../../../shared/contract/fields';
import type { LocalDate } from '../../../shared/time';
import { daysBetween } from '../../../shared/time';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { type RangeChoice, rangeKinds, rangeProblem, type TrendRange } from './trend-range';
import styles from './trends.module.css';

const words = trendsWords.range;

interface Props {
  choice: RangeChoice;
  /** The days that are shown now. */
  range: TrendRange;
  today: LocalDate;
  onChange: (choice: RangeChoice) => void;
}

/** Which days all panels show. Own dates begin with the days that are shown. */
export function RangePicker({ choice, range, today, onChange }: Props) {
  const problem = rangeProblem(choice, today);
  return (
    <div className={styles.range}>
      <ChoiceGroup
        label={words.label}
        choices={rangeKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={choice.kind}
        onChange={(kind) => onChange(kind === 'own' ? { kind, ...range } : { ...choice, kind })}
      />
      {choice.kind === 'own' && (
        <div className={styles.dates}>
          <TextField
            label={words.from}
            type="date"
            value={choice.from}
            min={firstDate}
            max={today}
            onChange={(from) => onChange({ ...choice, from })}
            error={problem === null ? null : words.problems[problem]}
          />
          <TextField
            label={words.to}
            type="date"
            value={choice.to}
            min={firstDate}
            max={today}
            onChange={(to) => onChange({ ...choice, to })}
          />
        </div>
      )}
      <p className={styles.quiet} role="status">
        {words.shown(range.from, range.to, daysBetween(range.from, range.to) + 1)}
      </p>
    </div>
  );
}
