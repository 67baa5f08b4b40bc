import type { Database } from '@signalapp/sqlcipher';
import type { Cell } from './btree';
import type { SqlValue } from './record';

interface Column {
  readonly name: string;
  readonly type: string;
  /** Whether it is never null. */
  readonly required: boolean;
  /** Whether a row may end before it: one from before the column was added. */
  readonly added: boolean;
}

/** A table whose rows are worth saving, as a healthy database of the same version has it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly hasRowIds: boolean;
  /** The column that stands for the row id and is null in the record, or null where none does. */
  readonly rowIdColumn: string | null;
}

/** What is made anew from the rest: the sums of each day and the index of the search. */
const derived = /^(day_answers|search_.*|sqlite_.*)$/;

/** Every table of a database whose rows can't be made anew. */
export function shapesOf(db: Database): TableShape[] {
  const tables = db
    .prepare("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    .all();
  return tables
    .filter(({ name }) => !derived.test(String(name)))
    .map(({ name, wr }) => {
      const columns = db.prepare('SELECT * FROM pragma_table_info(?)').all([String(name)]);
      const rowIdColumn = columns.find(({ pk, type }) => pk === 1 && type === 'INTEGER');
      return {
        name: String(name),
        columns: columns.map((column) => ({
          name: String(column.name),
          type: String(column.type),
          required: column.notnull === 1 || column.pk !== 0,
          // Keys of indexes are short. No column was ever added to a table that is kept like an index.
          added: wr === 0 && (column.notnull === 0 || column.dflt_value !== null),
        })),
        hasRowIds: wr === 0,
        rowIdColumn: rowIdColumn === undefined ? null : String(rowIdColumn.name),
      };
    });
}

/** Whether a cell may be a row of a table: for pages of which nothing else tells where they belong. */
export function mayBeRow(cell: Cell, { columns, hasRowIds, rowIdColumn }: TableShape): boolean {
  const { values, rowId } = cell;
  if (values === null || (rowId !== null) !== hasRowIds || values.length > columns.length) return false;
  if (columns.slice(values.length).some(({ added }) => !added)) return false;
  return values.every((value, index) => {
    const column = columns[index];
    if (column === undefined) return false;
    if (column.name === rowIdColumn) return value === null;
    if (value === null) return !column.required;
    return isOfType(value, column.type) && (typeof value !== 'string' || looksLike(value, column.name));
  });
}

function isOfType(value: SqlValue, type: string): boolean {
  if (type === 'TEXT') return typeof value === 'string';
  if (type === 'BLOB') return value instanceof Uint8Array;
  return typeof value === 'number';
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const date = /^\d{4}-\d\d-\d\d$/;
const id = /^[0-9a-f]{32}$/;

/** What columns of a name hold in every table. */
const looks: readonly [RegExp, RegExp][] = [
  [/^(at|.+_at)$/, instant],
  [/^(day|.+_day|recorded_on|stopped_on|asked_on|baseline_since)$/, date],
  [/^(id|product_id|plan_id|entry_id|appointment_id)$/, id],
  [/^(spec|slots|change|fields|typed|answers|signs|kinds|tags|choices)$/, /^[[{]/],
  [/^(symptom|rule|scale|zone|question|list)$/, /^(?!\d{4}-\d\d-\d\d|[0-9a-f]{32}$)/],
];

function looksLike(value: string, column: string): boolean {
  return looks.every(([name, look]) => !name.test(column) || look.test(value));
}
