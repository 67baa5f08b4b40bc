import { useState } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import type { Day } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { Button } from '../../ui/button';
import { useChosenProduct } from '../../ui/chosen-product';
import { DoseForm } from '../../ui/dose-form';
import { useIsWaiting } from '../../ui/half-typed';
import styles from './day-doses.module.css';

/** The way to log what is not on the day yet; nothing where every product is. */
export function OtherProducts({ day, today }: { day: Day; today: LocalDate }) {
  const { all } = useChosenProduct();
  const others = all.filter(({ product }) => day.products.every((ofDay) => ofDay.product.id !== product.id));
  const isWaiting = useIsWaiting();
  const keptAs = (id: string) => ({ kind: 'dose', about: `${day.date} ${id}` }) as const;
  const [form, setForm] = useState<string | null>(
    () => others.find(({ product }) => isWaiting(keptAs(product.id)))?.product.id ?? null,
  );
  const logged = others.find(({ product }) => product.id === form)?.product;
  if (others.length === 0) return null;
  if (logged !== undefined) {
    return (
      <section>
        <h3>{logged.name}</h3>
        <DoseForm
          keptAs={keptAs(logged.id)}
          product={logged}
          today={today}
          start={{ amount: null, day: day.date, time: day.isToday ? wallClock(now()) : '' }}
          dayOpen={false}
          onDone={() => setForm(null)}
          onCancel={() => setForm(null)}
        />
      </section>
    );
  }
  return (
    <div className={styles.actions}>
      {others.map(({ product }) => (
        <Button key={product.id} onClick={() => setForm(product.id)}>
          {calendarWords.logOther(product.name)}
        </Button>
      ))}
    </div>
  );
}
