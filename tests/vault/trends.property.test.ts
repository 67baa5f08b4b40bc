import { expect, it } from 'vitest';
import type { Day } from '../../shared/contract/days';
import type { Entry } from '../../shared/contract/journal';
import { longestByDay } from '../../shared/contract/trend-course';
import { addDays, daysBetween, daysFrom, type LocalDate, weekday } from '../../shared/time';
import { meanOf } from '../../shared/trend';
import { oneOf, sequence } from '../support/sequence';
import { day, entryFields, freshId, grams, newVault, planChoices } from '../support/vault';

const times = ['00:30', '02:30', '03:59', '04:00', '12:00', '23:59'] as const;
const dayStarts = ['00:00', '03:00', '04:00', '06:00'] as const;

// A leap day, and nights on which clocks change by an hour, half an hour and two hours.
it.each([
  [1, '2028-02-16', 'America/New_York'],
  [2, '2026-09-24', 'Australia/Lord_Howe'],
  [3, '2026-03-18', 'Antarctica/Troll'],
])(
  'a course is what its entries and doses say, looked through one by one (%i)',
  async (seed, begin, zone) => {
    const random = sequence(seed);
    const first = day(begin);
    const { vault, productId, today } = await someWeeks(random, first, zone);
    const { entries } = await vault.call('journal.list', { before: null, limit: 100 });
    const shown = new Map<LocalDate, Day>();
    const dayOf = async (date: LocalDate) => {
      const known = shown.get(date) ?? (await vault.call('days.day', { date }));
      shown.set(date, known);
      return known;
    };
    for (const days of [1, 9, 40, longestByDay + 1]) {
      const from = addDays(first, -2);
      const to = addDays(from, days - 1);
      const course = await vault.call('trends.course', {
        productId,
        from,
        to,
        questions: ['craving', 'sleep-hours'],
      });
      const buckets = bucketsOf(from, to);
      const doses = [];
      for (const bucket of buckets) doses.push(await dosesOf(bucket, productId, dayOf));
      expect(course).toMatchObject({
        dates: buckets.map(([date]) => date),
        planned: doses.map(({ planned }) => planned),
        taken: doses.map(({ taken }) => taken),
        logged: doses.map(({ logged }) => logged),
        questions: [
          answersOf(buckets, entries, ({ symptoms }) => symptoms.craving, Math.max, today),
          answersOf(buckets, entries, ({ sleepHours }) => sleepHours ?? undefined, Math.min, today),
        ],
      });
    }
    vault.session.close();
  },
  60_000,
);

/** Five weeks of a plan with doses and entries, some moved, taken out or put back, and other day starts on the way. */
async function someWeeks(random: () => number, first: LocalDate, zone: string) {
  const vault = await newVault({ now: `${first}T12:00:00Z`, zone });
  const strategy = { kind: 'percentage' as const, cut: 0.15, everyDays: 6 };
  const plan = await vault.call('plans.create', { ...planChoices(first), strategy });
  const ids: string[] = [];
  for (const today of daysFrom(first, 35)) {
    vault.setNow(`${today}T15:00:00Z`);
    if (random() < 0.1) await vault.call('settings.set', { dayStartsAt: oneOf(random, dayStarts) });
    if (random() < 0.1) {
      await vault.reply('plans.change', { planId: plan.id, change: { type: 'hold', on: today, days: 4 } });
    }
    const place = () => ({ day: addDays(today, -1 - Math.floor(4 * random())), time: oneOf(random, times) });
    if (random() < 0.7) {
      const dose = { productId: plan.product.id, amount: grams(1 + Math.floor(20 * random())) };
      const logged = await vault.call('doses.log', { ...dose, slot: null, tags: [], ...place() });
      if (random() < 0.1) await vault.call('doses.remove', { ids: [logged.id] });
    }
    for (let count = Math.floor(3 * random()); count > 0; count -= 1) {
      const id = random() < 0.2 ? (ids[0] ?? freshId()) : freshId();
      const craving = random() < 0.7 ? { craving: Math.floor(11 * random()) } : {};
      const sleepHours = random() < 0.5 ? Math.floor(20 * random()) / 2 : null;
      const fields = entryFields({ ...place(), symptoms: craving, sleepHours });
      await vault.call('journal.save', { id, fields });
      ids.push(id);
    }
    if (ids.length > 0 && random() < 0.2) await vault.call('journal.remove', { id: oneOf(random, ids) });
    if (ids.length > 0 && random() < 0.2) await vault.call('journal.restore', { id: oneOf(random, ids) });
  }
  const { today } = await vault.call('trends.reach', { productId: null });
  return { vault, productId: plan.product.id, today };
}

/** The days of a range one by one, or the weeks that hold them when it is long. */
function bucketsOf(from: LocalDate, to: LocalDate): [LocalDate, ...LocalDate[]][] {
  const days = daysBetween(from, to) + 1;
  if (days <= longestByDay) return daysFrom(from, days).map((date) => [date]);
  const monday = addDays(from, 1 - weekday(from));
  const weeks = Math.ceil((daysBetween(monday, to) + 1) / 7);
  return daysFrom(monday, weeks).map((_, index) => [
    addDays(monday, 7 * index),
    ...daysFrom(addDays(monday, 7 * index + 1), 6),
  ]);
}

async function dosesOf(
  bucket: readonly LocalDate[],
  productId: string,
  dayOf: (date: LocalDate) => Promise<Day>,
) {
  const planned: number[] = [];
  const taken: number[] = [];
  for (const date of bucket) {
    const here = (await dayOf(date)).products.find(({ product }) => product.id === productId);
    if (here === undefined) continue;
    if (here.planned !== null && here.status !== 'before-plan') planned.push(here.planned);
    const doses = [...here.slots.flatMap(({ dose }) => dose ?? []), ...here.otherDoses];
    if (doses.length > 0) taken.push(doses.reduce((sum, dose) => sum + dose.amount, 0));
  }
  const mean = (amounts: number[]) => (amounts.length === 0 ? null : Math.round(meanOf(amounts)));
  return { planned: mean(planned), taken: mean(taken), logged: taken.length };
}

function answersOf(
  buckets: readonly (readonly LocalDate[])[],
  entries: readonly Entry[],
  answerOf: (entry: Entry) => number | undefined,
  worstOf: (...answers: number[]) => number,
  today: LocalDate,
) {
  const given = (date: LocalDate) =>
    entries.flatMap((entry) => (entry.day === date ? (answerOf(entry) ?? []) : []));
  const answered = (dates: readonly LocalDate[]) => dates.map(given).filter((answers) => answers.length > 0);
  const mean = (dates: readonly LocalDate[], least: number) => {
    const means = answered(dates).map(meanOf);
    return means.length < least ? null : expect.closeTo(meanOf(means), 1);
  };
  return {
    means: buckets.map((bucket) => mean(bucket, 1)),
    worst: buckets.map((bucket) => {
      const answers = bucket.flatMap(given);
      return answers.length === 0 ? null : worstOf(...answers);
    }),
    sevenDays: buckets.map((bucket) => {
      const [date] = bucket;
      if (bucket.length > 1 || date === undefined) return mean(bucket, 3);
      return date > today ? null : mean(daysFrom(addDays(date, -6), 7), 3);
    }),
    answered: buckets.map((bucket) => answered(bucket).length),
  };
}
