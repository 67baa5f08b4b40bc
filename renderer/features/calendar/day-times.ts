import type { DayProduct } from '../../../shared/contract/days';
import type { Amount } from '../../../shared/quantity';

/** One line of a day's times: a listed amount, or a dose that was logged. */
export interface DayTime {
  key: string;
  time: string;
  amount: Amount;
  logged: boolean;
}

/** The listed times of a day in their order, with the doses that belong to none of them in between. */
export function timesOf({ slots, otherDoses }: Pick<DayProduct, 'slots' | 'otherDoses'>): DayTime[] {
  const listed = slots.filter(({ amount, dose }) => amount > 0 || dose !== null);
  const rest = [...otherDoses].sort((a, b) => a.takenAt.localeCompare(b.takenAt));
  const times: DayTime[] = [];
  const addRest = (until: (takenAt: string, time: string) => boolean) => {
    for (let [dose] = rest; dose !== undefined && until(dose.takenAt, dose.time); [dose] = rest) {
      times.push({ key: dose.id, time: dose.time, amount: dose.amount, logged: true });
      rest.shift();
    }
  };
  for (const { time, amount, dose } of listed) {
    addRest((takenAt, clock) => (dose === null ? clock < time : takenAt < dose.takenAt));
    times.push({ key: time, time, amount: dose?.amount ?? amount, logged: dose !== null });
  }
  addRest(() => true);
  return times;
}
