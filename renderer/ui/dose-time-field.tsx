import { longDate } from '../../shared/content/words/dates';
import { doseWords } from '../../shared/content/words/day';
import type { LocalDate } from '../../shared/time';
import { TextField } from './field';

interface Props {
  value: string;
  onChange: (time: string) => void;
  /** The day that the time is on, or null while none is chosen. */
  day: LocalDate | null;
  dayStartsAt: string;
  showProblem: boolean;
  /** True when the vault has refused the time as lying ahead. */
  notYet: boolean;
}

/** The time of a dose. A time before the day's start is in the night after it, which is said. */
export function DoseTimeField({ value, onChange, day, dayStartsAt, showProblem, notYet }: Props) {
  const night = value !== '' && value < dayStartsAt;
  const problem = value === '' ? doseWords.noTime : notYet ? problemAhead(night) : null;
  return (
    <TextField
      label={doseWords.time}
      type="time"
      value={value}
      onChange={onChange}
      hint={night && day !== null ? doseWords.nightHint(dayStartsAt, longDate(day)) : undefined}
      error={showProblem ? problem : null}
    />
  );
}

function problemAhead(night: boolean): string {
  return night ? doseWords.notYetNight : doseWords.notYet;
}
