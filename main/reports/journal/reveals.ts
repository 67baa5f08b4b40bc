import type { JournalReport } from '../../../shared/contract/reports/journal';
import type { Reveal } from '../../../shared/contract/reveals';
import { namesSubstance } from '../mask';
import { counted, told } from '../reveals';

/** What the pages of a journal tell. */
export function journalReveals({ days, products, ownSymptoms }: JournalReport): Reveal[] {
  const entries = days.flatMap((day) => day.entries);
  const written = entries.flatMap(({ substances, medicines, measures, triggers, tags, note }) => [
    ...medicines.flatMap(({ name, amount }) => [name, amount]),
    ...measures.map(({ what }) => what),
    ...[...substances, ...triggers, ...tags, note],
  ]);
  const some = (isTold: (entry: (typeof entries)[number]) => boolean) => entries.some(isTold);
  return [
    ...told('daily-answers', entries.length > 0),
    ...told(
      'substance',
      products.some(({ name }) => name !== '') ||
        [...written, ...ownSymptoms.map(({ name }) => name)].some(namesSubstance),
    ),
    ...told('amounts', products.length > 0),
    ...told(
      'alerts',
      some(({ signs, selfHarm }) => signs.length > 0 || (selfHarm !== null && selfHarm !== 'no')),
    ),
    ...told(
      'symptoms',
      some(({ symptoms }) => Object.keys(symptoms).length > 0),
    ),
    ...told(
      'body-measures',
      some(
        ({ temperatureC, pulse, bloodPressure, weightKg }) =>
          temperatureC !== null || pulse !== null || bloodPressure !== null || weightKg !== null,
      ),
    ),
    ...counted(
      'medicines',
      new Set(entries.flatMap(({ medicines }) => medicines.map(({ name }) => name.toLowerCase()))).size,
    ),
    ...told(
      'other-substances',
      some(({ drinks, substances }) => drinks !== null || substances.length > 0),
    ),
    ...told(
      'triggers',
      some(({ triggers, ledTo, measures }) => triggers.length > 0 || ledTo !== null || measures.length > 0),
    ),
    ...told(
      'tags',
      some(({ tags }) => tags.length > 0),
    ),
    ...counted('notes', entries.filter(({ note }) => note !== '').length),
  ];
}
