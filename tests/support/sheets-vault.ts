import { type SafetyStep, safetySteps } from '../../shared/contract/safety-steps';
import type { FilledScaleId } from '../../shared/scales/scale';
import { day, doseOf, entryFields, freshId, newVault, planChoices, type TestVault } from './vault';

/** Words that no page may show unless they were chosen. */
export const secretWords = {
  product: 'Red Maeng Da kratom',
  note: 'quietly at the kitchen table',
  tag: 'worktrip',
  person: 'Robin from next door',
  appointmentNote: 'ask about the night shifts',
};

/** A vault on 22 November 2026 with a little of everything that a page can show. Its home opens with `password`. */
export async function sheetsVault(): Promise<TestVault> {
  const vault = await newVault({ now: '2026-11-06T20:40:00Z' });
  await fill(vault, 'phq9', [3, 2, 2, 2, 2, 1, 2, 0, 2]);
  const choices = planChoices('2026-11-08');
  const { id: planId, product } = await vault.call('plans.create', {
    ...choices,
    product: { kind: 'new', name: secretWords.product, unit: 'g', piece: null },
  });
  vault.setNow('2026-11-20T20:40:00Z');
  await fill(vault, 'phq9', [2, 1, 2, 1, 1, 0, 1, 0, 1]);
  await fill(vault, 'gad7', [1, 1, 2, 0, 1, 0, 1]);
  await vault.call('doses.log', doseOf(product.id, 5, '2026-11-20'));
  vault.setNow('2026-11-22T20:40:00Z');
  await vault.call('doses.log', doseOf(product.id, 4.5, '2026-11-21', '21:15'));
  await vault.call('plans.change', { planId, change: { type: 'hold', on: day('2026-11-25'), days: 3 } });
  await writeEntries(vault);
  await writeLines(vault);
  return vault;
}

async function fill(vault: TestVault, scale: FilledScaleId, answers: number[]): Promise<void> {
  await vault.call('scales.finish', { id: freshId(), scale, answers, selfHarm: null });
}

async function writeEntries(vault: TestVault): Promise<void> {
  await vault.call('journal.save', {
    id: freshId(),
    fields: entryFields({
      day: day('2026-11-20'),
      time: '09:30',
      overall: 6,
      sleepHours: 5.5,
      symptoms: { craving: 5, 'trouble-sleeping': 7 },
      medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: 4 }],
      tags: [secretWords.tag],
      note: `Slept badly.\n\n- **tea** helped\n- sat ${secretWords.note}`,
    }),
  });
  await vault.call('journal.save', {
    id: freshId(),
    fields: entryFields({ day: day('2026-11-21'), time: '20:10', overall: 4, temperatureC: 37.2, drinks: 1 }),
  });
}

const safetyLines: Record<SafetyStep, readonly (readonly [string, string])[]> = {
  'safety-warning-signs': [['I stop answering messages', '']],
  'safety-coping': [
    ['A hot shower', ''],
    ['Walk to the park and back', ''],
  ],
  'safety-distraction': [['The library', '']],
  'safety-people': [[secretWords.person, '555 0100, evenings']],
  'safety-professionals': [['Dr. Ames, the clinic', '555 0199']],
  'safety-surroundings': [['Spare tablets stay with my sister', '']],
};

async function writeLines(vault: TestVault): Promise<void> {
  for (const list of safetySteps)
    for (const [text, reach] of safetyLines[list])
      await vault.call('lines.save', { id: null, list, text, reach, appointmentId: null });
  const { id } = await vault.call('appointments.save', {
    ...{ id: null, day: day('2026-11-30'), time: '09:15', title: 'Checkup', place: 'Main Street 4' },
    note: secretWords.appointmentNote,
  });
  const ask = (text: string, appointmentId: string | null) =>
    vault.call('lines.save', { id: null, list: 'questions', text, reach: '', appointmentId });
  await ask('What should I watch for at night?', id);
  await ask('Is this pace right with my back pain?', null);
  await ask('Who do I call on a weekend?', null);
}
