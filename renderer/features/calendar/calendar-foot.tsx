import { useState } from 'react';
import { appointmentWords } from '../../../shared/content/words/appointments';
import { calendarWords } from '../../../shared/content/words/calendar';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { AppointmentSheet } from './appointment-sheet';
import styles from './calendar-foot.module.css';

/** What can be done with the calendar as a whole, and its keys. */
export function CalendarFoot({ date }: { date: LocalDate }) {
  const [adding, setAdding] = useState(false);
  return (
    <div className={styles.foot}>
      <div className={styles.actions}>
        <Button onClick={() => setAdding(true)}>{appointmentWords.newTitle}</Button>
      </div>
      <p className={styles.keys}>{calendarWords.keys}</p>
      <AppointmentSheet date={date} open={adding} onClose={() => setAdding(false)} />
    </div>
  );
}
