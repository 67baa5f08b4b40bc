import {
  type CsvChoices,
  doseTargets,
  entryTargets,
  type RowProblem,
  type Target,
} from '../../../shared/contract/bring-in';
import { firstDate, lastDate } from '../../../shared/contract/fields';
import { fail, ok, type Result } from '../../../shared/result';
import { type LocalDate, logicalDate } from '../../../shared/time';
import { fromFormulaSafe } from '../../exchange/formula-safe';
import { readSettings } from '../database/tables/settings';
import { ExpectedFailure } from '../failure';
import type { OpenVault } from '../open-vault';
import { leewayMs } from '../services/moments';
import { type When, whenOf } from './cell-dates';
import type { CsvRow } from './csv-rows';
import { fileRefusal } from './refusal';

/** Reads cells of a row by what their columns were taken for. */
export interface ChosenColumns {
  has(target: Target): boolean;
  /** The cell of a target, as it was before it was made safe for spreadsheets; empty where no column was taken for it. */
  cell(row: CsvRow, target: Target): string;
  /** Columns of answers that there may be several of, with their place. */
  readonly answers: readonly { readonly target: Target; readonly index: number }[];
  /** The header of a target's column; empty where there is none. */
  header(target: Target): string;
  /** Whether a row has other cells than the header, those that are empty left out of account at its end. */
  isMisshapen(row: CsvRow): boolean;
}

/**
 * What the columns of a file were taken for. Fails with `file-refused` and `changed` where the file has other columns
 * by now, and with `bad-input` where the choices can't be: a target twice, one of other rows, or no date.
 */
export function chosenColumns(header: readonly string[], { of, columns }: CsvChoices): ChosenColumns {
  if (columns.length !== header.length) throw fileRefusal('changed');
  const places = new Map<Target, number>();
  const allowed: readonly string[] = of === 'doses' ? doseTargets : entryTargets;
  for (const [index, target] of columns.entries()) {
    const isSymptom = target.startsWith('symptom:');
    if (!(isSymptom ? of === 'entries' : allowed.includes(target))) throw new ExpectedFailure('bad-input');
    if (target === 'none' || target === 'new-symptom') continue;
    if (places.has(target)) throw new ExpectedFailure('bad-input');
    places.set(target, index);
  }
  if (!places.has('date')) throw new ExpectedFailure('bad-input');
  const width = header.length;
  return {
    has: (target) => places.has(target),
    cell: ({ cells }, target) => fromFormulaSafe(cells[places.get(target) ?? -1] ?? ''),
    header: (target) => header[places.get(target) ?? -1] ?? '',
    answers: columns.flatMap((target, index) =>
      target === 'new-symptom' || target.startsWith('symptom:') ? [{ target, index }] : [],
    ),
    isMisshapen: ({ cells }) => cells.length < width || cells.slice(width).some((cell) => cell.trim() !== ''),
  };
}

/** Where a row lies in time. */
export interface Moment extends When {
  readonly day: LocalDate;
}

/** What gives the instant and the logical day of a row, none of them in the future. */
export function momentReader(
  vault: OpenVault,
  columns: ChosenColumns,
  { dateOrder, timeWithout }: CsvChoices,
): (row: CsvRow) => Result<Moment, RowProblem> {
  const { dayStartsAt } = readSettings(vault.db);
  const choices = { dateOrder, timeWithout, zone: vault.zone() };
  const latest = vault.clock.now() + leewayMs;
  return (row) => {
    if (columns.isMisshapen(row)) return fail('cells');
    const cells = {
      date: columns.cell(row, 'date'),
      time: columns.cell(row, 'time'),
      zone: columns.cell(row, 'zone'),
    };
    const when = whenOf(cells, choices);
    if (!when.ok) return when;
    if (Date.parse(when.value.at) > latest) return fail('in-the-future');
    const day = logicalDate(when.value.at, when.value.zone, dayStartsAt);
    return day < firstDate || day > lastDate ? fail('bad-date') : ok({ ...when.value, day });
  };
}
