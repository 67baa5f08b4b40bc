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
  const isLaterDay = day > today;
  return (
    <div className={styles.when}>
      <TextField
        type="date"
        label={entryWords.day}
        value={day}
        onChange={(value) => onChange({ day: value })}
        min={firstDate}
        max={today}
        error={dayError(problems.day, future && isLaterDay)}
      />
      <TextField
        type="time"
        label={entryWords.time}
        value={time}
        onChange={(value) => onChange({ time: value })}
        error={timeError(problems.time, future && !isLaterDay)}
        hint={afterMidnight ? entryWords.afterMidnight(time, day as LocalDate) : undefined}
      />
    </div>
  );
}

function dayError(problem: Problems['day'], future: boolean): string | null {
  if (problem !== null) return dayProblems[problem];
  return future ? entryWords.future : null;
}

function timeError(problem: Problems['time'], future: boolean): string | null {
  if (problem !== null) return entryWords.timeMissing;
  return future ? entryWords.future : null;
}
