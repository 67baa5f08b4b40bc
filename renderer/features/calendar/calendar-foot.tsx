import { useState } from 'react';
import { appointmentWords } from '../../../shared/content/words/appointments';
import { calendarWords } from '../../../shared/content/words/calendar';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { useIsWaiting } from '../../ui/half-typed';
import { AppointmentSheet } from './appointment-sheet';
import styles from './calendar-foot.module.css';
import { MonthPaper } from './month-paper';
import { monthOf } from './month-steps';

interface Props {
  /** The day that the calendar stands on. */
  date: LocalDate;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  productId: string | null;
}

/** What can be done with the calendar as a whole, and its keys. */
export function CalendarFoot({ date, ...rest }: Props) {
  const isWaiting = useIsWaiting();
  const [sheet, setSheet] = useState<'appointment' | 'paper' | null>(() =>
    isWaiting({ kind: 'appointment', about: '' }) ? 'appointment' : null,
  );
  const close = () => setSheet(null);
  return (
    <div className={styles.foot}>
      <div className={styles.actions}>
        <Button onClick={() => setSheet('appointment')}>{appointmentWords.newTitle}</Button>
        <Button onClick={() => setSheet('paper')}>{calendarWords.saveMonth}</Button>
      </div>
      <p className={styles.keys}>{calendarWords.keys}</p>
      <AppointmentSheet date={date} open={sheet === 'appointment'} onClose={close} />
      <MonthPaper month={monthOf(date)} {...rest} open={sheet === 'paper'} onClose={close} />
    </div>
  );
}
