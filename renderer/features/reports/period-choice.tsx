import { reportsWords } from '../../../shared/content/words/reports';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import styles from './reports.module.css';
import { type Choices, type PeriodKind, periodLength, periodOf, periodProblem } from './summary-choices';

interface Props {
  choices: Choices;
  onChange: (changed: Partial<Choices>) => void;
}

/** Which days the summary covers. */
export function PeriodChoice({ choices, onChange }: Props) {
  const kinds = Object.entries(reportsWords.periods)
    .filter(([kind]) => kind !== 'plan' || choices.planStart !== null)
    .map(([kind, label]) => ({ value: kind as PeriodKind, label }));
  const problem = periodProblem(choices);
  const error = { empty: reportsWords.periodEmpty, order: reportsWords.periodOrder };
  const length = periodLength(choices);
  const setDay = (day: Partial<Choices>) => onChange({ kind: 'own', notes: [], ...day });
  return (
    <>
      <ChoiceGroup
        label={reportsWords.period}
        choices={kinds}
        value={choices.kind}
        onChange={(kind) => onChange({ notes: [], ...periodOf(choices, kind) })}
      />
      <div className={styles.dates}>
        <TextField
          label={reportsWords.from}
          type="date"
          value={choices.from}
          max={choices.today}
          onChange={(from) => setDay({ from })}
          error={problem && error[problem]}
        />
        <TextField
          label={reportsWords.to}
          type="date"
          value={choices.to}
          max={choices.today}
          onChange={(to) => setDay({ to })}
          hint={length === null ? null : reportsWords.periodLength(length)}
        />
      </div>
    </>
  );
}
