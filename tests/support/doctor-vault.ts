import type { Page } from '@playwright/test';
import { addDays, daysBetween } from '../../shared/time';
import { unlock } from './door';
import { type Launched, launch } from './launch';
import { day, entryFields, freshId, grams, newVault, planChoices, type TestVault } from './vault';

/** Sunday afternoon in New York. */
export const doctorNow = '2026-11-22T20:40:00Z';
export const doctorToday = day('2026-11-22');

/** What a person wrote, by what it is; a test that looks for words brings its own. */
export const plainTexts = {
  name: 'Jane Marie Doe',
  product: 'Green leaf powder',
  strain: 'Maeng Da',
  vendor: 'Corner shop',
  other: 'Extract tablets',
  note: 'Slept three hours and went for a walk.',
  medicine: 'Sertraline',
  goal: 'Reach zero without missing work.',
  question: 'Is this pace right with my back pain?',
  reason: 'Back pain',
  peak: '32 g a day in 2024',
  attempts: 'Stopped at once in spring 2025; lasted nine days',
  withdrawal: 'Restless legs and no sleep for a week',
  allergies: 'Penicillin',
  function: 'I cook and see friends',
  work: 'Night shifts, no driving',
  warningSign: 'I stay in bed and answer nobody',
  person: 'My sister',
  reach: '555-0142',
};
export type DoctorTexts = typeof plainTexts;

/** A vault in which there is something of everything that a summary can say, the same each time. */
export async function doctorVault(texts: DoctorTexts = plainTexts): Promise<TestVault> {
  const vault = await newVault({ now: doctorNow });
  const plan = planChoices('2026-11-01');
  const { id, product } = await vault.call('plans.create', {
    ...plan,
    product: { kind: 'new', name: texts.product, unit: 'g', piece: null },
  });
  await vault.call('products.saveBatch', {
    ...{ id: null, productId: product.id, day: day('2026-10-20'), vendor: texts.vendor },
    ...{ strain: texts.strain, label: '', note: '', amount: null, cents: null },
  });
  await logDoses(vault, product.id);
  const { product: tablets } = await vault.call('products.add', {
    product: { name: texts.other, unit: 'mg', resolution: grams(1), piece: grams(15) },
    baseline: false,
  });
  const tablet = { productId: tablets.id, amount: grams(15), slot: null, tags: [], time: '09:00' };
  await vault.call('doses.log', { ...tablet, day: day('2026-11-03') });
  await vault.call('plans.change', {
    planId: id,
    change: { type: 'hold', on: doctorToday, days: 3 },
  });
  await writeEntries(vault, texts);
  await fillScales(vault);
  await tell(vault, texts);
  vault.setNow(doctorNow);
  return vault;
}

/** Doses of every day but a few, one above the plan. */
async function logDoses(vault: TestVault, productId: string): Promise<void> {
  const first = day('2026-10-26');
  const days = (await vault.call('days.month', { month: '2026-11', weekStart: 7, productId })).days;
  const planned = new Map(days.map((each) => [each.date, each.planned]));
  for (let index = 0; index < daysBetween(first, doctorToday); index += 1) {
    if (index % 9 === 4) continue;
    const date = addDays(first, index);
    const amount = grams(((planned.get(date) ?? grams(20)) + (index === 12 ? 3000 : 0)) / 1000);
    await vault.call('doses.log', { productId, amount, slot: null, tags: [], day: date, time: '08:00' });
  }
}

async function writeEntries(vault: TestVault, texts: DoctorTexts): Promise<void> {
  for (let index = 0; index < 21; index += 1) {
    if (index % 8 === 5) continue;
    const date = addDays(day('2026-11-02'), index);
    const easing = Math.max(1, 8 - Math.floor(index / 4));
    await vault.call('journal.save', {
      id: freshId(),
      fields: entryFields({
        day: date,
        symptoms: {
          craving: (index * 3) % 8,
          'restless-legs': easing,
          pain: 4,
          'low-mood': Math.max(1, easing - 2),
          nausea: 2,
        },
        overall: easing,
        function: 6,
        sleepHours: 5.5,
        note: index === 14 ? texts.note : '',
        signs: index === 15 ? ['no-fluids-12-hours'] : [],
      }),
    });
  }
}

async function fillScales(vault: TestVault): Promise<void> {
  const fill = async (date: string, scale: 'phq9' | 'gad7' | 'sows', answers: number[]) => {
    vault.setNow(`${date}T20:40:00Z`);
    await vault.call('scales.finish', { id: freshId(), scale, answers, selfHarm: null });
  };
  await fill('2026-11-02', 'sows', Array(16).fill(1));
  await fill('2026-11-04', 'phq9', [2, 2, 2, 2, 2, 2, 1, 1, 1]);
  await fill('2026-11-04', 'gad7', [2, 2, 1, 1, 1, 1, 1]);
  await fill('2026-11-09', 'sows', [...Array(8).fill(2), ...Array(8).fill(1)]);
  await fill('2026-11-10', 'sows', [...Array(9).fill(2), ...Array(7).fill(1)]);
  await fill('2026-11-20', 'phq9', [1, 2, 2, 2, 1, 1, 1, 0, 0]);
  await fill('2026-11-20', 'gad7', [1, 2, 1, 1, 1, 1, 1]);
  await fill('2026-11-20', 'sows', Array(16).fill(1));
  vault.setNow(doctorNow);
}

/** What is said of health, in lists, and in the person's own words. */
async function tell(vault: TestVault, texts: DoctorTexts): Promise<void> {
  const { name, reason, peak, attempts, withdrawal, allergies, work } = texts;
  await vault.call('background.set', {
    ...{ name, reason, peak, attempts, withdrawal, allergies, work, function: texts.function },
    ...{ seizures: false, liverDisease: false, heartDisease: true, failedTapers: 2, healthWork: true },
    ...{ useSince: day('2022-06-01'), extracts: true },
  });
  await vault.call('medicines.save', {
    ...{ id: null, name: texts.medicine, amount: '50 mg', often: 'daily', since: '2024', why: 'mood' },
    kinds: ['serotonergic'],
  });
  const { id } = await vault.call('records.save', {
    ...{ id: null, day: null },
    record: {
      ...{ kind: 'assessment', at: 'outlook', finished: null },
      answers: {
        ...{ importance: 9, confidence: 4, readiness: 8, goesOn: ['pain', 'no-withdrawal'] },
        ...{ chronicPain: true, supportHome: 'good', stress: 'medium', supervised: false, canSlow: true },
      },
    },
  });
  await vault.call('assessment.finish', { id });
  const lines = [
    ['goals', texts.goal, ''],
    ['questions', texts.question, ''],
    ['questions', 'Should my liver be tested?', ''],
    ['safety-warning-signs', texts.warningSign, ''],
    ['safety-people', texts.person, texts.reach],
  ] as const;
  for (const [list, text, reach] of lines)
    await vault.call('lines.save', { id: null, list, text, reach, appointmentId: null });
}

/** Opens a vault that was made here in the real application. */
export async function openInApp(vault: TestVault): Promise<{ launched: Launched; page: Page }> {
  vault.session.close();
  const launched = await launch({ home: vault.home, now: doctorNow });
  const page = await launched.page();
  await unlock(page);
  return { launched, page };
}
