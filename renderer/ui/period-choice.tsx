import { periodWords } from '../../shared/content/words/period';
import { ChoiceGroup } from './choice-group';
import { TextField } from './field';
import {
  type Period,
  type PeriodKind,
  type PeriodReach,
  periodLength,
  periodOf,
  periodProblem,
} from './period';
import styles from './period-choice.module.css';

interface Props {
  /** The kinds to choose from, in this order. */
  kinds: readonly PeriodKind[];
  period: Period;
  reach: PeriodReach;
  /** The last day that can be chosen. */
  max?: string;
  onChange: (period: Period) => void;
}

/** Which days something covers: one of some usual periods, or other dates. */
export function PeriodChoice({ kinds, period, reach, max, onChange }: Props) {
  const problem = periodProblem(period);
  const error = { empty: periodWords.empty, order: periodWords.order };
  const length = periodLength(period);
  const limit = max === undefined ? {} : { max };
  return (
    <>
      <ChoiceGroup
        label={periodWords.period}
        choices={kinds
          .filter((kind) => kind !== 'plan' || reach.planStart !== null)
          .map((kind) => ({ value: kind, label: periodWords.kinds[kind] }))}
        value={period.kind}
        onChange={(kind) => onChange(periodOf(reach, kind, period))}
      />
      <div className={styles.dates}>
        <TextField
          label={periodWords.from}
          type="date"
          value={period.from}
          {...limit}
          onChange={(from) => onChange({ ...period, kind: 'own', from })}
          error={problem && error[problem]}
        />
        <TextField
          label={periodWords.to}
          type="date"
          value={period.to}
          {...limit}
          onChange={(to) => onChange({ ...period, kind: 'own', to })}
          hint={length === null ? null : periodWords.length(length)}
        />
      </div>
    </>
  );
}
