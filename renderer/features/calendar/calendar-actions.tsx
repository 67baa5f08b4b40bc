import { useId, useState } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './calendar-actions.module.css';
import { shownDate, type View, views } from './calendar-place';
import { firstMonth, lastMonth } from './month-steps';
import { stepFrom } from './period';
import { viewLetters } from './use-view-keys';

interface Props {
  view: View;
  /** The day that the view stands on. */
  date: LocalDate;
  onView: (view: View) => void;
  onDate: (date: LocalDate) => void;
  onToday: () => void;
}

/** The ways to other days, and to other views of them. */
export function CalendarActions({ view, date, onView, onDate, onToday }: Props) {
  const before = stepFrom(view, date, -1);
  const after = stepFrom(view, date, 1);
  return (
    <>
      <span className={styles.steps}>
        <Button
          className={styles.step ?? ''}
          aria-label={calendarWords.before[view]}
          disabled={before === null}
          onClick={() => before && onDate(before)}
        >
          <Icon name="previous" />
        </Button>
        <Button aria-keyshortcuts="T" onClick={onToday}>
          {calendarWords.today}
        </Button>
        <Button
          className={styles.step ?? ''}
          aria-label={calendarWords.after[view]}
          disabled={after === null}
          onClick={() => after && onDate(after)}
        >
          <Icon name="next" />
        </Button>
      </span>
      <fieldset className={styles.views}>
        <legend className="visually-hidden">{calendarWords.view}</legend>
        {views.map((each, index) => (
          <button
            key={each}
            type="button"
            className={styles.view}
            aria-pressed={each === view}
            aria-keyshortcuts={`${viewLetters[each]} ${index + 1}`}
            onClick={() => onView(each)}
          >
            {calendarWords.views[each]}
          </button>
        ))}
      </fieldset>
      <DateJump date={date} onDate={onDate} />
    </>
  );
}

/** Goes to a date as soon as one stands in the field. */
function DateJump({ date, onDate }: Pick<Props, 'date' | 'onDate'>) {
  const id = useId();
  /** What is typed, kept while it is no date yet; it gives way once the view stands on another day. */
  const [typed, setTyped] = useState({ at: date, text: date as string });
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {calendarWords.goToDate}
      </label>
      <input
        id={id}
        type="date"
        autoComplete="off"
        className={styles.jump}
        min={`${firstMonth}-01`}
        max={`${lastMonth}-31`}
        value={typed.at === date ? typed.text : date}
        onChange={({ target }) => {
          const to = shownDate(target.value);
          setTyped({ at: to ?? date, text: target.value });
          if (to !== null) onDate(to);
        }}
        onBlur={() => setTyped({ at: date, text: date })}
      />
    </>
  );
}
