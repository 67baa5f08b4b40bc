import { degreesIn, weightIn } from '../../shared/body-units';
import { signs } from '../../shared/content/signs';
import { csvWords, journalColumns as heads } from '../../shared/content/words/csv-columns';
import { doseTagLabel } from '../../shared/content/words/dose-tags';
import { medicineText, triggerWords } from '../../shared/content/words/entry-parts';
import { measureLabel } from '../../shared/content/words/measures';
import { isOwnSymptom, ownSymptomNames, symptomLabel } from '../../shared/content/words/symptoms';
import { isOwnWords } from '../../shared/contract/own-words';
import type { SymptomKey } from '../../shared/contract/symptom-keys';
import type { FileContent, FileScope, FileText, WrittenEntry } from './content';
import { type Cell, type Column, csvFile, listed } from './csv';
import { momentColumns } from './moment-columns';

type Part = Column<WrittenEntry>;

/**
 * A line for each entry, with a column for each symptom that one of them rates and for whatever else one of them
 * answers. See docs/formats/csv.md.
 */
export function journalCsv(content: FileContent, scope: FileScope): FileText {
  const { entries } = content;
  const columns = [...symptomColumns(content, scope), ...answerColumns(content, scope)];
  const answered = columns.filter(({ cell }) => entries.some((entry) => !isBlank(cell(entry))));
  return csvFile([...momentColumns(), ...answered], entries);
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === '';
}

function symptomColumns({ symptoms }: FileContent, { parts }: FileScope): Part[] {
  const own = symptoms.map(({ key }) => key).filter(isOwnSymptom);
  const names = ownSymptomNames(symptoms);
  const nameOf = (key: SymptomKey) =>
    isOwnSymptom(key) && !parts.has('own-words')
      ? csvWords.numberedSymptom(own.indexOf(key) + 1)
      : symptomLabel(key, names);
  return symptoms.map(({ key }) => ({
    head: heads.symptom(nameOf(key)),
    cell: (entry) => entry.symptoms[key] ?? null,
  }));
}

function answerColumns({ units }: FileContent, { parts }: FileScope): Part[] {
  const ownWords = parts.has('own-words');
  const given = <T>(items: readonly T[], wordOf: (item: T) => string) =>
    ownWords ? items : items.filter((item) => !isOwnWords(wordOf(item)));
  const tried = ({ measures }: WrittenEntry) => given(measures, ({ what }) => what);
  return [
    { head: heads.overall, cell: ({ overall }) => overall },
    { head: heads.function, cell: (entry) => entry.function },
    { head: heads.sleepHours, cell: ({ sleepHours }) => sleepHours },
    { head: heads.sleepQuality, cell: ({ sleepQuality }) => sleepQuality },
    {
      head: heads.temperature(units),
      cell: ({ temperatureC }) => figure(temperatureC, (value) => degreesIn(value, units.temperatureUnit)),
    },
    { head: heads.pulse, cell: ({ pulse }) => pulse },
    { head: heads.systolic, cell: ({ bloodPressure }) => bloodPressure?.systolic ?? null },
    { head: heads.diastolic, cell: ({ bloodPressure }) => bloodPressure?.diastolic ?? null },
    {
      head: heads.weight(units),
      cell: ({ weightKg }) => figure(weightKg, (value) => weightIn(value, units.weightUnit)),
    },
    {
      head: heads.measures,
      cell: (entry) =>
        listed(tried(entry).map(({ what, helped }) => csvWords.helped(measureLabel(what), helped))),
    },
    { head: heads.triggers, cell: ({ triggers }) => listed(given(triggers, String).map(doseTagLabel)) },
    { head: heads.ledTo, cell: ({ ledTo }) => ledTo && triggerWords.ledToChoices[ledTo] },
    ...(ownWords ? [tags] : []),
    ...(parts.has('substances') ? substances : []),
    ...(parts.has('danger') ? danger : []),
    ...(parts.has('notes') ? [note] : []),
  ];
}

const tags: Part = { head: heads.tags, cell: (entry) => listed(entry.tags) };

const note: Part = { head: heads.note, cell: (entry) => entry.note };

const substances: Part[] = [
  { head: heads.drinks, cell: ({ drinks }) => drinks },
  { head: heads.substances, cell: (entry) => listed(entry.substances) },
  {
    head: heads.medicines,
    cell: ({ medicines }) =>
      listed(
        medicines.map(({ name, amount, helped }) => csvWords.helped(medicineText({ name, amount }), helped)),
      ),
  },
];

const signLabels = new Map(signs.map(({ id, label }) => [id, label] as const));

const danger: Part[] = [
  { head: heads.signs, cell: (entry) => listed(entry.signs.map((id) => signLabels.get(id) ?? id)) },
  { head: heads.selfHarm, cell: ({ selfHarm }) => selfHarm && csvWords.selfHarm[selfHarm] },
];

/** A body measure in the person's unit, in hundredths: more finely nobody measures. */
function figure(value: number | null, inUnit: (value: number) => number): number | null {
  return value === null ? null : Math.round(inUnit(value) * 100) / 100;
}
