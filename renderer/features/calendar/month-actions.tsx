import { useId } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import { monthName } from '../../../shared/content/words/dates';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './month-actions.module.css';
import { addMonths, firstMonth, isShownMonth, lastMonth } from './month-steps';

interface Props {
  month: string;
  onMonth: (month: string) => void;
  onToday: () => void;
}

/** The ways to another month. */
export function MonthActions({ month, onMonth, onToday }: Props) {
  const id = useId();
  return (
    <>
      <span className={styles.steps}>
        <Button
          className={styles.step ?? ''}
          aria-label={calendarWords.previousMonth}
          disabled={month === firstMonth}
          onClick={() => onMonth(addMonths(month, -1))}
        >
          <Icon name="previous" />
        </Button>
        <Button onClick={onToday}>{calendarWords.today}</Button>
        <Button
          className={styles.step ?? ''}
          aria-label={calendarWords.nextMonth}
          disabled={month === lastMonth}
          onClick={() => onMonth(addMonths(month, 1))}
        >
          <Icon name="next" />
        </Button>
      </span>
      <label htmlFor={id} className="visually-hidden">
        {calendarWords.goToMonth}
      </label>
      <input
        id={id}
        type="month"
        className={styles.month}
        min={firstMonth}
        max={lastMonth}
        value={month}
        // Empty and impossible months come along while one is typed.
        onChange={(event) => isShownMonth(event.target.value) && onMonth(event.target.value)}
      />
      <span className="visually-hidden" role="status">
        {monthName(month)}
      </span>
    </>
  );
}
