import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betterWhenHigher, type Question } from '../../shared/contract/questions';
import { addDays } from '../../shared/time';
import { day, entryFields, freshId, newVault, type TestVault } from '../support/vault';

const first = day('2026-10-24');
const rating = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const answers = fc.record({
  overall: rating,
  function: rating,
  sleepHours: fc.option(fc.constantFrom(0, 4.25, 7.5, 24), { nil: null }),
  sleepQuality: rating,
  symptoms: fc.record(
    { craving: fc.integer({ min: 0, max: 10 }), pain: fc.integer({ min: 0, max: 10 }) },
    { requiredKeys: [] },
  ),
});
// Two nights with a change of the clocks, a turn of the year and hours around every day start lie within.
const place = fc.record({
  day: fc.integer({ min: 0, max: 4 }).map((index) => addDays(first, index)),
  time: fc.constantFrom('00:30', '02:30', '03:59', '04:00', '12:00', '23:59'),
});
const entry = fc.integer({ min: 0, max: 3 });

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), entry, place, answers }) },
  fc.record({ do: fc.constant('remove' as const), entry }),
  fc.record({ do: fc.constant('restore' as const), entry }),
  fc.record({
    do: fc.constant('startDayAt' as const),
    at: fc.constantFrom('00:00', '03:00', '04:00', '06:00'),
  }),
);

it('what the days come to is always what their entries say, whatever was changed, taken out, put back or moved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
      const vault = await newVault({ now: '2026-11-22T20:40:00Z', zone: 'Europe/Berlin' });
      const ids = Array.from({ length: 4 }, freshId);
      for (const one of acts) {
        if (one.do === 'startDayAt') {
          const settings = await vault.call('settings.get', {});
          await vault.call('settings.set', { ...settings, dayStartsAt: one.at });
          continue;
        }
        const id = ids[one.entry] ?? '';
        if (one.do === 'save') {
          await vault.call('journal.save', { id, fields: entryFields({ ...one.answers, ...one.place }) });
        } else await vault.call(`journal.${one.do}`, { id });
      }
      expect(storedAnswers(vault)).toEqual(await answersOfEntries(vault));
      vault.session.close();
    }),
    { numRuns: 12 },
  );
}, 60_000);

/** Each question and day with its week, count, sum and worst answer, as the derived rows have them. */
function storedAnswers(vault: TestVault): unknown[] {
  const { db } = vault.session.opened();
  return db.prepare('SELECT * FROM day_answers ORDER BY question, day').all();
}

/** The same from the entries as a page reads them. */
async function answersOfEntries(vault: TestVault): Promise<unknown[]> {
  const { entries } = await vault.call('journal.list', { before: null, limit: 100 });
  const rows = new Map<string, { question: Question; day: string; given: number[] }>();
  for (const { day: date, overall, function: functioning, sleepHours, sleepQuality, symptoms } of entries) {
    const given = {
      ...symptoms,
      overall,
      function: functioning,
      'sleep-hours': sleepHours,
      'sleep-quality': sleepQuality,
    };
    for (const [question, answer] of Object.entries(given)) {
      if (answer === null) continue;
      const key = `${question} ${date}`;
      const row = rows.get(key) ?? { question: question as Question, day: date, given: [] };
      row.given.push(answer);
      rows.set(key, row);
    }
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { question, day: date, given }]) => ({
      question,
      // The days lie in the weeks of these two Mondays.
      week: date < '2026-10-26' ? '2026-10-19' : '2026-10-26',
      day: date,
      answers: given.length,
      sum: given.reduce((sum, answer) => sum + answer, 0),
      worst: betterWhenHigher.includes(question) ? Math.min(...given) : Math.max(...given),
    }));
}
