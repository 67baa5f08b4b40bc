import { entryWords } from '../../../shared/content/words/journal';
import { firstDate } from '../../../shared/contract/fields';
import type { LocalDate } from '../../../shared/time';
import { TextField } from '../../ui/field';
import type { Answers } from './answers';
import styles from './entry-form.module.css';
import type { Problems } from './problems';

interface Props {
  answers: Pick<Answers, 'day' | 'time'>;
  onChange: (changed: Partial<Pick<Answers, 'day' | 'time'>>) => void;
  problems: Problems;
  /** The vault says that this has not come yet. */
  future: boolean;
  today: LocalDate;
  dayStartsAt: string;
}

const dayProblems = { missing: entryWords.dayMissing, range: entryWords.dayRange };

/** The day and time that an entry is about. */
export function WhenFields({ answers, onChange, problems, future, today, dayStartsAt }: Props) {
  const { day, time } = answers;
  const afterMidnight = problems.day === null && problems.time === null && time < dayStartsAt;
  return (
    <div className={styles.when}>
      <TextField
        type="date"
        label={entryWords.day}
        value={day}
        onChange={(value) => onChange({ day: value })}
        min={firstDate}
        max={today}
        error={problems.day === null ? null : dayProblems[problems.day]}
      />
      <TextField
        type="time"
        label={entryWords.time}
        value={time}
        onChange={(value) => onChange({ time: value })}
        error={problems.time === null ? (future ? entryWords.future : null) : entryWords.timeMissing}
        hint={afterMidnight ? entryWords.afterMidnight(time, day as LocalDate) : undefined}
      />
    </div>
  );
}
