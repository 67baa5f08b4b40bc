import { type RefObject, useEffect, useRef, useState } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import { monthName } from '../../../shared/content/words/dates';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { ListDay } from './list-day';
import { listedAfterKey, listedAt, listedDays } from './list-days';
import styles from './list-view.module.css';
import { listAround, listWithMore, type Period } from './period';
import { useDateKeys } from './use-date-keys';

interface Props {
  productId: string | null;
  today: LocalDate;
  /** The day that the keyboard stands on. */
  active: LocalDate;
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
  onOpen: (date: LocalDate) => void;
}

/** Only the days with something in them, by month, from some days back to months ahead. */
export function ListView({ productId, today, active, sheetOpen, onMove, onOpen }: Props) {
  const [opened, setOpened] = useState<Period>(() => listAround(active));
  // A jump to a day that is not in the list begins another one.
  const period = active >= opened.from && active <= opened.to ? opened : listAround(active);
  const range = useRead('days.range', { ...period, productId }, { keepPrevious: true });
  const months = listedDays(range.data?.days ?? [], today);
  const listed = months.flatMap(({ days }) => days.map(({ date }) => date));
  const stop = listedAt(active, listed);
  const part = useDateKeys<HTMLElement>({ stop, sheetOpen, onMove, move: listedAfterKey });
  useScrollTo(part, active, stop);
  if (range.error) return <FailureNotice error={range.error} />;
  if (range.data === undefined) return null;
  const { product } = range.data;

  const more = (direction: 1 | -1) => {
    const longer = listWithMore(period, direction);
    setOpened(longer);
    // Where the list let go of the day that it stood on, it stands on its new end.
    if (active < longer.from || active > longer.to) onMove(direction === 1 ? longer.to : longer.from);
  };

  return (
    <div className={styles.list}>
      <Button look="quiet" className={styles.more ?? ''} onClick={() => more(-1)}>
        {calendarWords.showEarlier}
      </Button>
      {listed.length === 0 && <p>{calendarWords.nothingListed(period.from, period.to)}</p>}
      <section ref={part} className={styles.months} aria-label={calendarWords.days}>
        {months.map(({ month, days }) => (
          <section key={month} aria-labelledby={`month-${month}`}>
            <h2 id={`month-${month}`}>{monthName(month)}</h2>
            <ul className={styles.days}>
              {days.map((day) => (
                <li key={day.date} className={styles.item}>
                  <ListDay
                    day={day}
                    today={today}
                    product={product}
                    tabStop={day.date === stop}
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <Button look="quiet" className={styles.more ?? ''} onClick={() => more(1)}>
        {calendarWords.showLater}
      </Button>
    </div>
  );
}

/** Brings the day into view when the list is told to stand on another one; not when it is opened. */
function useScrollTo(part: RefObject<HTMLElement | null>, active: LocalDate, stop: LocalDate | null): void {
  const before = useRef(active);
  useEffect(() => {
    if (before.current === active || stop === null) return;
    const day = part.current?.querySelector(`[data-date="${stop}"]`);
    if (!day) return;
    before.current = active;
    day.scrollIntoView({ block: 'nearest' });
  });
}
