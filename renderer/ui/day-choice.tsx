import { doseWords } from '../../shared/content/words/day';
import { firstDate } from '../../shared/contract/fields';
import { addDays, isLocalDate, type LocalDate } from '../../shared/time';
import { ChoiceGroup } from './choice-group';
import { TextField } from './field';

/** Which day was chosen, as it stands in the form. */
export interface ChosenDay {
  kind: 'today' | 'yesterday' | 'other';
  /** What the date input holds; used when another day is chosen. */
  typed: string;
}

/** The form's state for a day. */
export function chooseDay(day: LocalDate, today: LocalDate): ChosenDay {
  const kind = day === today ? 'today' : day === addDays(today, -1) ? 'yesterday' : 'other';
  return { kind, typed: kind === 'other' ? day : '' };
}

/** The day that was chosen, or null while the date input holds none. */
export function chosenDay({ kind, typed }: ChosenDay, today: LocalDate): LocalDate | null {
  if (kind === 'today') return today;
  if (kind === 'yesterday') return addDays(today, -1);
  return isLocalDate(typed) && typed >= firstDate && typed <= today ? typed : null;
}

interface Props {
  value: ChosenDay;
  onChange: (value: ChosenDay) => void;
  today: LocalDate;
  showProblem: boolean;
}

/** Today, yesterday, or any earlier day. */
export function DayChoice({ value, onChange, today, showProblem }: Props) {
  const missing = showProblem && chosenDay(value, today) === null;
  return (
    <>
      <ChoiceGroup
        label={doseWords.day}
        choices={[
          { value: 'today', label: doseWords.today },
          { value: 'yesterday', label: doseWords.yesterday },
          { value: 'other', label: doseWords.otherDay },
        ]}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === 'other' && (
        <TextField
          label={doseWords.date}
          type="date"
          min={firstDate}
          max={today}
          value={value.typed}
          onChange={(typed) => onChange({ ...value, typed })}
          error={missing ? doseWords.noDate : null}
        />
      )}
    </>
  );
}
