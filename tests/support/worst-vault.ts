import { signIds } from '../../shared/content/signs';
import { alertLines } from '../../shared/content/words/summary-alerts';
import { addDays, daysFrom, type LocalDate } from '../../shared/time';
import { doctorNow, doctorToday } from './doctor-vault';
import { summaryOf } from './summary';
import { day, doseOf, entryFields, freshId, grams, newVault, planChoices, type TestVault } from './vault';

/** A text of so many characters, of words. */
function long(start: string, length: number): string {
  return `${start} ${'with many words to it '.repeat(20)}`.slice(0, length).trim();
}

interface WorstVault {
  vault: TestVault;
  /** The first day of a period that holds all of it. */
  first: LocalDate;
  /** The danger signs that came up, each as its line says it after its days. */
  alerts: readonly string[];
  symptomNames: readonly string[];
  questions: readonly string[];
}

/** A vault in which everything that stands on page one of a summary is as long and as many as it can be. */
export async function worstVault(): Promise<WorstVault> {
  const vault = await newVault({ now: doctorNow });
  const first = day('2026-10-24');
  const { id, product } = await vault.call('plans.create', {
    ...planChoices('2026-10-26'),
    product: { kind: 'new', name: long('Product', 80), unit: 'g', piece: null },
  });
  for (const date of daysFrom(first, 29)) await vault.call('doses.log', doseOf(product.id, 15, date));
  await vault.call('doses.log', doseOf(product.id, 90, '2026-11-18', '09:00'));
  for (const number of [1, 2, 3, 4]) {
    const { product: other } = await vault.call('products.add', {
      product: { name: long(`Other ${number}`, 80), unit: 'mg', resolution: grams(1), piece: null },
      baseline: false,
    });
    await vault.call('doses.log', doseOf(other.id, 15, '2026-11-18'));
  }
  for (const days of [1, 1, 1, 1, 2, 2, 2, 2])
    await vault.call('plans.change', { planId: id, change: { type: 'hold', on: doctorToday, days } });
  const symptomNames = await rateOwnSymptoms(vault, first);
  await meetAlerts(vault);
  await fillScales(vault);
  const questions = [1, 2, 3].map((number) => long(`Question ${number}`, 200));
  for (const text of questions) await vault.call('lines.save', line('questions', text));
  for (const number of [1, 2, 3]) await vault.call('lines.save', line('goals', long(`Goal ${number}`, 200)));
  await vault.call('background.set', { name: long('Name', 80) });
  vault.setNow(doctorNow);
  const summary = await summaryOf(vault, { from: first, to: doctorToday });
  return { vault, first, alerts: alertLines(summary).map(withoutDays), symptomNames, questions };
}

function withoutDays(alert: string): string {
  return alert.slice(alert.indexOf(': ') + 2);
}

function line(list: 'questions' | 'goals', text: string) {
  return { id: null, list, text, reach: '', appointmentId: null };
}

async function rateOwnSymptoms(vault: TestVault, first: LocalDate): Promise<string[]> {
  const names = ['Buzzing', 'Wandering', 'Murmuring', 'Mismatched', 'Wobbling'].map((name) => long(name, 40));
  const keys: `own:${string}`[] = [];
  for (const name of names) {
    const { symptom } = await vault.call('symptoms.add', { name, group: 'body' });
    keys.push(symptom.key as `own:${string}`);
  }
  for (const date of daysFrom(first, 29)) {
    await vault.call('journal.save', {
      id: freshId(),
      fields: entryFields({
        day: date,
        time: '07:00',
        symptoms: { ...Object.fromEntries(keys.map((key) => [key, 10])), craving: 5 },
      }),
    });
  }
  return names;
}

/** Every sign and strong symptom on four days each, so that the dates are as long as they become. */
async function meetAlerts(vault: TestVault): Promise<void> {
  for (const offset of [0, 5, 10, 15]) {
    const date = addDays(day('2026-10-28'), offset);
    await vault.call('journal.save', {
      id: freshId(),
      fields: entryFields({
        day: date,
        symptoms: { tremor: 10, vomiting: 10, 'low-mood': 10, panic: 10 },
        function: 0,
        temperatureC: 40,
        signs: [...signIds],
        selfHarm: 'plan',
      }),
    });
  }
}

async function fillScales(vault: TestVault): Promise<void> {
  for (const date of ['2026-11-05', '2026-11-20']) {
    vault.setNow(`${date}T20:40:00Z`);
    for (const [scale, count, answer] of [
      ['phq9', 9, 3],
      ['phq2', 2, 3],
      ['gad7', 7, 3],
      ['sows', 16, 4],
    ] as const) {
      const answers = Array(count).fill(answer);
      await vault.call('scales.finish', { id: freshId(), scale, answers, selfHarm: null });
    }
  }
}
