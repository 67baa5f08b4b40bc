import { blankEntry } from '../../shared/blank-entry';
import { doseTagIds } from '../../shared/content/dose-tags';
import { measureIds } from '../../shared/content/measures';
import { type EntryFields, ledToIds } from '../../shared/contract/journal';
import type { SymptomKey } from '../../shared/contract/symptom-keys';
import type { LocalDate } from '../../shared/time';
import { madeUpNote } from './made-up-notes';
import { oneOf, someOf } from './sequence';

const comforts = [
  { name: 'Ibuprofen', amount: '400 mg' },
  { name: 'Loperamide', amount: '2 mg' },
  { name: 'Magnesium', amount: '200 mg' },
  { name: 'Chamomile tea', amount: '' },
];
const entryTags = ['work', 'weekend', 'family', 'doctor', 'travel', 'good day', 'bad night'];
const triggers = [...doseTagIds, 'own:sunday evenings', 'own:the old playlist'] as const;
const measures = [...measureIds, 'own:cold window'] as const;

/** What is written about a day: when, how rough it is (0 to 10), and what of the symptoms is rated. */
interface Told {
  day: LocalDate;
  time: string;
  roughness: number;
  symptoms: readonly SymptomKey[];
}

/** An entry with every question answered at some time: symptoms and the check-in always, the rest now and then. */
export function madeUpEntry(random: () => number, { day, time, roughness, symptoms }: Told): EntryFields {
  const level = (share: number) =>
    Math.max(0, Math.min(10, Math.round(roughness * share + 3 * random() - 1.5)));
  const often = (share: number) => random() < share;
  const isRough = roughness > 4;
  return {
    ...blankEntry(day, time),
    symptoms: Object.fromEntries(
      symptoms.map((symptom) => [symptom, level(symptom === 'craving' ? 1 : 0.8)]),
    ),
    overall: level(0.9),
    function: 10 - level(0.7),
    sleepHours: Math.max(2, Math.round((8 - roughness / 2 + random() - 0.5) * 2) / 2),
    sleepQuality: 10 - level(0.9),
    temperatureC: often(0.1) ? 36.2 + Math.round(random() * 12) / 10 : null,
    pulse: often(0.15) ? 58 + Math.round(random() * 40) : null,
    bloodPressure: often(0.1)
      ? { systolic: 112 + Math.round(random() * 30), diastolic: 68 + Math.round(random() * 20) }
      : null,
    weightKg: often(0.05) ? 76 + Math.round(random() * 60) / 10 : null,
    drinks: often(0.1) ? Math.round(random() * 3) : null,
    substances: often(0.02) ? ['Cannabis'] : [],
    medicines: often(isRough ? 0.5 : 0.15) ? [{ ...oneOf(random, comforts), helped: level(0.6) }] : [],
    measures: someOf(random, measures, isRough ? 2 : 1).map((what) => ({ what, helped: 10 - level(0.8) })),
    triggers: often(0.4) ? someOf(random, triggers, 1 + Math.floor(random() * 3)) : [],
    ledTo: often(0.4) ? oneOf(random, ledToIds) : null,
    tags: often(0.3) ? someOf(random, entryTags, 1 + Math.floor(random() * 2)) : [],
    selfHarm: often(0.3) ? 'no' : null,
    note: madeUpNote(random),
  };
}
