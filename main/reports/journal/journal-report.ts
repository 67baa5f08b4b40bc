import { blankEntry } from '../../../shared/blank-entry';
import type { Dose } from '../../../shared/contract/doses';
import type { Entry } from '../../../shared/contract/journal';
import { asOwnWords, isOwnWords, ownWordsIn } from '../../../shared/contract/own-words';
import type { Product } from '../../../shared/contract/products';
import type { JournalOptions, JournalReport, PrintedEntry } from '../../../shared/contract/reports/journal';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import type { LocalDate } from '../../../shared/time';
import { masker, substanceWords } from '../mask';

/** What the pages of a journal are made from. */
export interface JournalSource {
  readonly options: JournalOptions;
  /** The logical date on which they are made. */
  readonly asOf: LocalDate;
  /** Saved entries of the period, oldest first. */
  readonly entries: readonly Entry[];
  /** Doses of the period of every product, in the order they were taken. */
  readonly doses: readonly Dose[];
  readonly products: readonly Product[];
  /** What products are called and were called by their strains: masked in everything written where they are not named. */
  readonly called: readonly string[];
  /** Every symptom that can be rated. */
  readonly symptoms: readonly ListedSymptom[];
  readonly units: JournalReport['units'];
}

/** The days of a period as they were written down, without what is left out. */
export function journalReport(source: JournalSource): JournalReport {
  const { options, asOf, units } = source;
  const { from, to, parts, named, paper } = options;
  const doses = parts.doses ? source.doses : [];
  const mask = named ? asWritten : masker([...substanceWords, ...source.called]);
  const products = source.products.filter(({ id }) => doses.some(({ productId }) => productId === id));
  const written = source.entries
    .map((entry) => printed(entry, options))
    .map((entry) => entry && maskedIn(entry, mask))
    .filter((entry): entry is PrintedEntry => entry !== null);
  const rated = new Set<string>(written.flatMap(({ symptoms }) => Object.keys(symptoms)));
  const dates = new Set([...written.map(({ day }) => day), ...doses.map(({ day }) => day)]);
  return {
    kind: 'journal',
    from,
    to,
    madeOn: asOf,
    days: [...dates].sort().map((date) => ({
      date,
      doses: doses
        .filter(({ day }) => day === date)
        .map(({ time, amount, productId }) => ({
          time,
          amount,
          product: products.findIndex(({ id }) => id === productId),
        })),
      entries: written.filter(({ day }) => day === date),
    })),
    products: products.map(({ name, unit, resolution, piece }) => ({
      ...{ name: named ? name : '', unit, resolution, piece },
    })),
    ownSymptoms: source.symptoms.flatMap(({ key, name }) =>
      name !== null && rated.has(key) ? [{ key, name: mask(name) }] : [],
    ),
    units,
    paper,
  };
}

/** An entry with what was left out blank in it; null where nothing is left that was answered. */
function printed(entry: Entry, { parts, notes }: JournalOptions): PrintedEntry | null {
  const { id, at: _at, savedAt: _savedAt, ...fields } = entry;
  const blank = blankEntry(fields.day, fields.time);
  const { symptoms, temperatureC, pulse, bloodPressure, weightKg } = blank;
  const shown: PrintedEntry = {
    ...fields,
    ...(parts.symptoms ? {} : { symptoms }),
    ...(parts.body ? {} : { temperatureC, pulse, bloodPressure, weightKg }),
    ...(parts.medicines ? {} : { medicines: [] }),
    ...(parts.substances ? {} : { drinks: null, substances: [] }),
    ...(parts.triggers ? {} : { triggers: [], ledTo: null, measures: [] }),
    ...(parts.tags ? {} : { tags: [] }),
    ...(parts.signs ? {} : { signs: [], selfHarm: null }),
    note: (notes === 'all' || notes.includes(id)) && fields.note.trim() !== '' ? fields.note : '',
  };
  return JSON.stringify(shown) === JSON.stringify({ ...shown, ...blank }) ? null : shown;
}

/** An entry with what may not be told masked in everything that the person wrote. */
function maskedIn(entry: PrintedEntry, mask: (text: string) => string): PrintedEntry {
  const maskOwn = <T extends string>(word: T): T =>
    isOwnWords(word) ? (asOwnWords(mask(ownWordsIn(word))) as string as T) : word;
  return {
    ...entry,
    substances: entry.substances.map(mask),
    medicines: entry.medicines.map((each) => ({ ...each, name: mask(each.name), amount: mask(each.amount) })),
    measures: entry.measures.map((each) => ({ ...each, what: maskOwn(each.what) })),
    triggers: entry.triggers.map(maskOwn),
    tags: entry.tags.map(mask),
    note: mask(entry.note),
  };
}

function asWritten(text: string): string {
  return text;
}
