import { addDays, type LocalDate } from '../../shared/time';
import { day, doseOf, entryFields, freshId, grams, newVault, planChoices, type TestVault } from './vault';

/** The first day at zero of the person of `monthsAfterZero`, and the day on which the vault is looked at. */
export const zeroOn = day('2026-08-24');
export const monthThree = day('2026-11-06');

interface Lived {
  vault: TestVault;
  productId: string;
}

/**
 * A vault of somebody on day 75 at zero: four weekly cuts of a gram, a check-in on two days of three
 * that goes from rough to better, two urges, two reasons and a letter. Its home opens with `password`.
 */
export async function monthsAfterZero(): Promise<Lived> {
  const vault = await newVault({ now: at(addDays(zeroOn, -22)) });
  const { product } = await vault.call('plans.create', {
    ...planChoices(addDays(zeroOn, -21)),
    dailyAmount: grams(4),
    strategy: { kind: 'fixed', amount: grams(1), everyDays: 7 },
  });
  vault.setNow(at(monthThree));
  for (let before = 7; before >= 1; before -= 1) {
    await vault.call('doses.log', doseOf(product.id, 1, addDays(zeroOn, -before)));
  }
  await checkIns(vault);
  await urge(vault, addDays(zeroOn, 5), { before: 8, after: 4, outcome: 'weaker' });
  await urge(vault, addDays(zeroOn, 70), { before: 6, after: 1, outcome: 'passed' });
  for (const text of ['To wake up clear', 'To have the money for a trip', 'For the children']) {
    await vault.call('lines.save', { id: null, list: 'reasons', text, reach: '', appointmentId: null });
  }
  await vault.call('records.save', {
    id: null,
    day: addDays(zeroOn, -22),
    record: { kind: 'letter', text: 'You began this for a reason.\n\nIt gets easier after week two.' },
  });
  return { vault, productId: product.id };
}

/** Twenty minutes to nine in the evening, in the zone of the test vault's clock. */
function at(date: LocalDate): string {
  return `${date}T20:40:00Z`;
}

/** Two days of three are answered: craving goes from 8 to 1, sleep from 4 hours to 7. */
async function checkIns(vault: TestVault): Promise<void> {
  for (let since = -7; since < 74; since += 1) {
    if (since % 3 === 0) continue;
    const share = Math.max(0, 1 - Math.max(0, since) / 60);
    await vault.call('journal.save', {
      id: freshId(),
      fields: entryFields({
        day: addDays(zeroOn, since),
        overall: Math.round(2 + 5 * share),
        function: Math.round(8 - 5 * share),
        sleepHours: 7 - 3 * share,
        symptoms: { craving: Math.round(1 + 7 * share), 'low-mood': Math.round(2 + 4 * share) },
        triggers: since % 10 === 1 ? ['trigger.stress'] : [],
      }),
    });
  }
}

async function urge(
  vault: TestVault,
  on: LocalDate,
  said: { before: number; after: number; outcome: 'weaker' | 'passed' },
): Promise<void> {
  const record = { kind: 'urge' as const, ...said, triggers: [], tried: [], note: '' };
  await vault.call('records.save', { id: null, day: on, record });
}
