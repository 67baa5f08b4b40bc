// What the readable export holds: every table with what a person wrote or chose, and what each column is.

/** How a column is written: as it is, parsed from JSON, as units from thousandths, as money from hundredths, or as true or false. */
type ColumnKind = 'plain' | 'json' | 'thousandths' | 'hundredths' | 'yes-no';

/** A table of the export. */
interface ExportedTable {
  readonly table: string;
  /** By which columns its rows are ordered, so that two exports of the same data are the same. */
  readonly order: string;
  /** Columns that are not `plain`. Every column is exported. */
  readonly kinds: Readonly<Record<string, ColumnKind>>;
}

/** Every exported table, in the order of the file. */
export const exportedTables: readonly ExportedTable[] = [
  { table: 'settings', order: 'name', kinds: { value: 'json' } },
  {
    table: 'products',
    order: 'created_at, id',
    kinds: { resolution: 'thousandths', piece: 'thousandths', hidden: 'yes-no' },
  },
  {
    table: 'plans',
    order: 'created_at, id',
    kinds: { spec: 'json', slots: 'json', choices: 'json' },
  },
  { table: 'plan_changes', order: 'sequence', kinds: { change: 'json', phases: 'json' } },
  { table: 'plan_answers', order: 'product', kinds: { answers: 'json' } },
  { table: 'doses', order: 'taken_at, id', kinds: { amount: 'thousandths', tags: 'json' } },
  {
    table: 'entries',
    order: 'at, id',
    kinds: {
      signs: 'json',
      substances: 'json',
      medicines: 'json',
      measures: 'json',
      triggers: 'json',
      tags: 'json',
    },
  },
  { table: 'entry_symptoms', order: 'entry_id, symptom', kinds: {} },
  { table: 'entry_versions', order: 'sequence', kinds: { fields: 'json' } },
  { table: 'drafts', order: 'entry_id', kinds: { fields: 'json', typed: 'json' } },
  { table: 'half_typed', order: 'kind, about', kinds: { text: 'json' } },
  { table: 'listed_symptoms', order: 'position, symptom', kinds: { hidden: 'yes-no' } },
  { table: 'scale_records', order: 'at, id', kinds: { answers: 'json' } },
  { table: 'scale_reminders', order: 'scale', kinds: { daily_after_cut: 'yes-no' } },
  { table: 'safety_showings', order: 'shown_at, entry_id, rule', kinds: {} },
  { table: 'medicines', order: 'saved_at, id', kinds: { kinds: 'json' } },
  { table: 'background_answers', order: 'question', kinds: { answer: 'json' } },
  { table: 'batches', order: 'at, id', kinds: { amount: 'thousandths', cents: 'hundredths' } },
  { table: 'stock_counts', order: 'at, id', kinds: { amount: 'thousandths' } },
  { table: 'appointments', order: 'day, id', kinds: {} },
  { table: 'own_lines', order: 'list, position, id', kinds: {} },
  { table: 'own_records', order: 'kind, day, at, id', kinds: { fields: 'json' } },
  { table: 'recipients', order: 'saved_at, id', kinds: { choices: 'json' } },
  { table: 'imports', order: 'made_at, id', kinds: {} },
  { table: 'import_rows', order: 'import_id, record_id', kinds: {} },
];

/** Tables that hold nothing a person wrote: what is worked out from others, and what the vault notes of itself. */
export const leftOutTables: readonly string[] = [
  'day_answers',
  'search_names',
  'search_queue',
  'search_records',
  'search_vocabulary',
  'search_words',
  'search_work',
  'vault_facts',
];

/** A value of a column as the export writes it. */
export function exportedValue(kind: ColumnKind | undefined, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case undefined:
    case 'plain':
      return value;
    case 'json':
      return JSON.parse(String(value)) as unknown;
    case 'thousandths':
      return Number(value) / 1000;
    case 'hundredths':
      return Number(value) / 100;
    case 'yes-no':
      return Number(value) === 1;
  }
}

/**
 * A value of the export as its column holds it; the inverse of `exportedValue`. Undefined where the export could not
 * have written it: another type, or a number that is no whole thousandth. `required` is whether the column takes no null.
 */
export function importedValue(
  kind: ColumnKind | undefined,
  type: string,
  required: boolean,
  value: unknown,
): string | number | null | undefined {
  // A required value that is null as JSON is a value: a setting, for one.
  if (value === null) return kind === 'json' && required ? 'null' : required ? undefined : null;
  switch (kind) {
    case undefined:
    case 'plain':
      if (type === 'TEXT') return typeof value === 'string' ? value : undefined;
      if (typeof value !== 'number') return undefined;
      return type === 'REAL' || Number.isSafeInteger(value) ? value : undefined;
    case 'json':
      return JSON.stringify(value);
    case 'thousandths':
      return partsOf(value, 1000);
    case 'hundredths':
      return partsOf(value, 100);
    case 'yes-no':
      return typeof value === 'boolean' ? Number(value) : undefined;
  }
}

function partsOf(value: unknown, parts: number): number | undefined {
  if (typeof value !== 'number') return undefined;
  const whole = Math.round(value * parts);
  return Number.isSafeInteger(whole) && whole / parts === value ? whole : undefined;
}
