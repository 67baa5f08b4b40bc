import {
  type CsvChoices,
  type DateOrder,
  type FileColumn,
  type Looked,
  type RowsOf,
  rowsOfField,
  type Target,
} from '../../../shared/contract/bring-in';

/** A CSV file as it was looked at. */
export type LookedCsv = Extract<Looked, { kind: 'csv' }>;

/** How the person wants a file to be read, as far as it is said. */
export interface FileChoices extends Omit<CsvChoices, 'dateOrder'> {
  /** Null until it is said, where the dates don't tell. */
  readonly dateOrder: DateOrder | null;
}

/** What still has to be said before a file can be read. */
export type Missing = 'date' | 'amount' | 'answers' | 'product' | 'order' | 'twice' | 'time';

/** How a file is read if nothing is changed: by its headers, and by what its cells look like. */
export function firstChoices(file: LookedCsv, onlyProduct: string | null): FileChoices {
  return asRowsOf(
    {
      of: file.of,
      columns: [],
      dateOrder: null,
      decimalComma: file.columns.some(({ comma }) => comma),
      timeWithout: '12:00',
      productId: onlyProduct,
      products: [],
      scale: 'ten',
    },
    file,
    file.of,
  );
}

/** The same file, its rows taken for something else: what its headers mean as that. */
export function asRowsOf(choices: FileChoices, file: LookedCsv, of: RowsOf): FileChoices {
  const columns = file.columns.map((column) => column[of]);
  return { ...choices, of: rowsOfField.parse(of), columns, dateOrder: orderOf(file.columns, columns) };
}

/** The same with a column taken for something else. The order of dates follows the column of dates. */
export function withTarget(
  choices: FileChoices,
  file: LookedCsv,
  index: number,
  target: Target,
): FileChoices {
  const columns = choices.columns.map((other, at) => (at === index ? target : other));
  const isDate = target === 'date' || choices.columns[index] === 'date';
  return { ...choices, columns, dateOrder: isDate ? orderOf(file.columns, columns) : choices.dateOrder };
}

/** The same with a name of a product in the file given one of the vault's; null for none. */
export function withProduct(choices: FileChoices, name: string, productId: string | null): FileChoices {
  const others = choices.products.filter((each) => each.name !== name);
  return { ...choices, products: productId === null ? others : [...others, { name, productId }] };
}

/** The order that the cells of the column of dates have; null where they don't tell. */
function orderOf(columns: readonly FileColumn[], targets: readonly Target[]): DateOrder | null {
  const dates = columns[targets.indexOf('date')]?.dates ?? null;
  return dates === 'unclear' ? null : dates;
}

/** Whether the dates of a file could each be read in two ways. */
export function isUnclear(file: LookedCsv, { columns }: FileChoices): boolean {
  return file.columns[columns.indexOf('date')]?.dates === 'unclear';
}

const manyOf: readonly Target[] = ['none', 'new-symptom'];
const answers: readonly Target[] = [
  'overall',
  'function',
  'sleep-hours',
  'sleep-quality',
  'note',
  'tags',
  'new-symptom',
];

/** What still has to be said, what comes first on the screen first; or the choices as the vault takes them. */
export function completeChoices(choices: FileChoices): { missing: Missing } | { choices: CsvChoices } {
  const { columns, of, dateOrder, productId, timeWithout } = choices;
  const single = columns.filter((target) => !manyOf.includes(target));
  if (new Set(single).size < single.length) return { missing: 'twice' };
  if (!columns.includes('date')) return { missing: 'date' };
  if (of === 'doses' && !columns.includes('amount')) return { missing: 'amount' };
  if (of === 'entries' && !columns.some((target) => answers.includes(target) || isSymptom(target)))
    return { missing: 'answers' };
  if (dateOrder === null) return { missing: 'order' };
  if (timeWithout === '') return { missing: 'time' };
  if (of === 'doses' && productId === null && !columns.includes('product')) return { missing: 'product' };
  return { choices: { ...choices, columns: [...columns], products: [...choices.products], dateOrder } };
}

function isSymptom(target: Target): boolean {
  return target.startsWith('symptom:');
}
