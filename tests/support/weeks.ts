import type { Page } from '@playwright/test';
import type { InputOf } from '../../shared/contract/contract';
import { addDays, type LocalDate, localDate } from '../../shared/time';
import { callAs } from './seed';
import { entryFields, freshId, grams } from './vault';

/** An own symptom of the made-up weeks. */
export const ownSymptomName = 'Ringing ears';

/**
 * Logs every day from `first` to `today`, with answers, an own symptom, triggers and what helped: rougher for three days after each weekly
 * cut, an evening above the plan every ninth day, a day without an entry every eleventh. The same every time.
 */
export async function seedWeeks(page: Page, productId: string, first: string, today: string): Promise<void> {
  const { symptom } = await callAs(page, 'symptoms.add', { name: ownSymptomName, group: 'body' });
  const ownSymptom = symptom.key as `own:${string}`;
  let index = 0;
  for (let day = localDate(first); day <= localDate(today); day = addDays(day, 1)) {
    await callAs(page, 'doses.logAsPlanned', { productId, day });
    if (isAbove(index)) {
      await callAs(page, 'doses.log', {
        productId,
        amount: grams(1.5),
        slot: null,
        tags: ['trigger.stress'],
        day,
        time: '20:30',
      });
    }
    if (index % 11 !== 4) {
      const fields = entryOf(day, index, ownSymptom, day === localDate(today));
      await callAs(page, 'journal.save', { id: freshId(), fields });
    }
    index += 1;
  }
}

function isAbove(index: number): boolean {
  return index % 9 === 7;
}

function entryOf(
  day: LocalDate,
  index: number,
  ownSymptom: `own:${string}`,
  isToday: boolean,
): InputOf<'journal.save'>['fields'] {
  const rough = Math.max(1, Math.round(6.5 - Math.abs((index % 7) - 1.5) - index / 18));
  const level = (share: number) => Math.max(0, Math.min(9, Math.round(rough * share)));
  return {
    ...entryFields({
      day,
      symptoms: {
        craving: level(0.8),
        'trouble-sleeping': level(1.1),
        ...(index % 2 === 0 ? { [ownSymptom]: level(0.5) } : {}),
      },
      overall: level(0.9),
      sleepHours: Math.max(3, 8.5 - rough * 0.8),
      sleepQuality: Math.max(0, 9 - rough),
      measures: [
        { what: 'warm-bath', helped: Math.min(10, 5 + (index % 4)) },
        ...(index % 3 === 0 ? [{ what: 'walking' as const, helped: 4 + (index % 3) }] : []),
        ...(index === 5 ? [{ what: 'own:Knitting' as const, helped: 8 }] : []),
      ],
      medicines: index % 6 === 2 ? [{ name: 'Loperamide', amount: '2 mg', helped: 4 }] : [],
      triggers: isAbove(index) ? ['trigger.stress'] : index % 5 === 0 ? ['situation.after-work'] : [],
      ledTo: isAbove(index) ? 'extra-dose' : index % 5 === 0 ? (index % 10 === 0 ? 'coped' : 'passed') : null,
    }),
    time: isToday ? '09:10' : '21:15',
  };
}

/** Finishes a PHQ-9 now, with a total of up to eight, none of it by its last item. */
export async function finishPhq9(page: Page, total: number): Promise<void> {
  const answers = Array.from({ length: 9 }, (_, item) => (item < total ? 1 : 0));
  await callAs(page, 'scales.finish', { id: freshId(), scale: 'phq9', answers, selfHarm: null });
}
