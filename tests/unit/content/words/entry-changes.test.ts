import { expect, test } from 'vitest';
import { blankEntry } from '../../../../shared/blank-entry';
import { entryChanges } from '../../../../shared/content/words/entry-changes';
import { symptomLabel } from '../../../../shared/content/words/symptoms';
import type { EntryFields } from '../../../../shared/contract/journal';
import { localDate } from '../../../../shared/time';

const blank = blankEntry(localDate('2026-11-22'), '08:10');
const units = { temperatureUnit: 'F', weightUnit: 'lb' } as const;

test.each<[Partial<EntryFields>, Partial<EntryFields>, string[]]>([
  [{}, {}, []],
  [{ symptoms: { craving: 4, pain: 0 } }, { symptoms: { pain: 0, craving: 6 } }, ['Craving 4 → 6']],
  [{ symptoms: { craving: 4 } }, {}, ['Craving 4 → –']],
  [{ overall: null }, { overall: 0 }, ['Overall – → 0']],
  [{ sleepHours: 5.5 }, { sleepHours: 6 }, ['Sleep 5.5 h → 6 h']],
  [{ day: localDate('2026-11-21') }, { time: '21:00' }, ['Day Nov 21 → Nov 22', 'Time 8:10 AM → 9:00 PM']],
  [{ temperatureC: 37 }, { temperatureC: 38 }, ['Temperature 98.6 °F → 100.4 °F']],
  [
    { bloodPressure: { systolic: 120, diastolic: 80 }, drinks: 1 },
    { weightKg: 70 },
    ['Blood pressure 120/80 → –', 'Weight – → 154.3 lb', 'Alcohol 1 drink → –'],
  ],
  [
    { medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: null }] },
    { medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: 6 }] },
    ['Medicines: + Ibuprofen 400 mg helped 6, − Ibuprofen 400 mg'],
  ],
  [{ tags: ['a', 'b'] }, { tags: ['b', 'c'] }, ['Tags: + c, − a']],
  [
    { triggers: ['trigger.stress'], ledTo: 'coped' },
    { triggers: ['trigger.stress'], ledTo: 'planned-dose' },
    ['What came of it I did something else → A planned dose'],
  ],
  [{ selfHarm: 'thoughts' }, { selfHarm: 'no' }, ['Answer about self-harm changed']],
  [{}, { note: 'a' }, ['Note added']],
  [{ note: 'a' }, { note: 'b' }, ['Note changed']],
  [{ note: 'a' }, {}, ['Note taken out']],
])('From %j to %j', (before, after, expected) => {
  const labelOf = (key: Parameters<typeof symptomLabel>[0]) => symptomLabel(key, new Map());
  expect(entryChanges({ ...blank, ...before }, { ...blank, ...after }, units, labelOf)).toEqual(expected);
});
