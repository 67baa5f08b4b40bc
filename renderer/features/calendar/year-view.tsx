import { useState } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import { quantity } from '../../../shared/content/words/quantities';
import type { DayRange } from '../../../shared/contract/days';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { ChoiceGroup } from '../../ui/choice-group';
import { Legend } from './legend';
import { dateAfterKey } from './month-steps';
import { inWeeks } from './period';
import { useDateGrid } from './use-date-keys';
import { type Heat, YearCell } from './year-cell';
import { monthsInUse } from './year-months';
import styles from './year-view.module.css';
import { YearWeek } from './year-week';

interface Props {
  /** Every day of the year. */
  range: DayRange;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  /** The day that the keyboard stands on. */
  active: LocalDate;
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
  onOpen: (date: LocalDate) => void;
}

/** A year as weeks beside each other, each day filled as high as its amount; from the first month in use to the last. */
export function YearView({ range, weekStart, active, sheetOpen, onMove, onOpen }: Props) {
  const { days, product, today } = range;
  const hasPlan = days.some(({ planned }) => planned !== null);
  const [chosen, setHeat] = useState<Heat>('planned');
  const heat: Heat = hasPlan ? chosen : 'taken';
  const largest = Math.max(0, ...days.map(({ planned, taken }) => planned ?? taken ?? 0)) as Amount;
  const shown = monthsInUse(days, active, today);
  const grid = useDateGrid({
    stop: active,
    sheetOpen,
    onMove,
    move: (key, stop) => dateAfterKey(key, stop, { weekStart, page: 'month', weeksAcross: true }),
  });
  return (
    <>
      {hasPlan && (
        <ChoiceGroup<Heat>
          label={calendarWords.heat}
          value={heat}
          onChange={setHeat}
          choices={[
            { value: 'planned', label: calendarWords.heats.planned },
            { value: 'taken', label: calendarWords.heats.taken },
          ]}
        />
      )}
      <table {...grid} className={styles.strip} aria-label={calendarWords.strip(active.slice(0, 4))}>
        <tbody className={styles.weeks}>
          {inWeeks(shown, weekStart).map((week) => (
            <YearWeek key={week.find((day) => day !== null)?.date} week={week}>
              {(day) => (
                <YearCell
                  day={day}
                  product={product}
                  today={today}
                  heat={heat}
                  largest={largest}
                  tabStop={day.date === active}
                  onOpen={onOpen}
                />
              )}
            </YearWeek>
          ))}
        </tbody>
      </table>
      <p className={styles.about}>
        {product !== null && largest > 0 && `${calendarWords.heatLegend(quantity(largest, product))} `}
        {shown.length < days.length && calendarWords.monthsLeftOut}
      </p>
      <Legend view="year" planned={hasPlan} />
    </>
  );
}
