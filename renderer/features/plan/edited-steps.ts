import { z } from 'zod';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { strategyRanges } from '../../../shared/contract/strategies';
import { type Amount, amount } from '../../../shared/quantity';
import { addDays, type LocalDate } from '../../../shared/time';
import { doseBefore } from '../../ui/curve-reading';
import {
  handMadeRows,
  nextKey,
  quantityText,
  type RowProblems,
  rowProblems,
  type TypedRow,
  typedQuantity,
  typedRows,
} from '../../ui/plan-steps/hand-rows';

/** The steps ahead as they stand in the form. */
export interface EditedSteps {
  rows: readonly TypedRow[];
  toZero: boolean;
  /** Off day, dose day, so many times before zero. */
  alternateCycles: number;
}

/** Edited steps as they are kept, with the day that they begin on: from another day on they would mean something else. */
export interface KeptSteps {
  on: string;
  steps: EditedSteps;
}

/** Reads kept steps that begin on a day. */
export function keptSteps(on: LocalDate): z.ZodType<KeptSteps> {
  return z.strictObject({
    on: z.literal(on),
    steps: z.strictObject({
      rows: z.array(typedRowSchema).min(1).max(strategyRanges.rows.max),
      toZero: z.boolean(),
      alternateCycles: z.int().min(0).max(strategyRanges.alternateCycles.max),
    }),
  });
}

const typedRowSchema = z.strictObject({ key: z.int().min(0), amount: z.string(), days: z.string() });

/** What the steps ahead begin from, which stays as it is. */
export interface EditBasis {
  /** The first day of the first step ahead. */
  on: LocalDate;
  /** What is taken until then. */
  amount: Amount;
}

/** How long a step lasts where the plan gives no length. */
const usualDays = 7;

/** Where the steps that can be edited begin: at the next step of the plan; without one, tomorrow. */
export function editBasis({ current, today }: Pick<Plan, 'current' | 'today'>): EditBasis {
  const on = current.steps.find(({ from, off }) => from > today && !off)?.from ?? addDays(today, 1);
  return { on, amount: doseBefore(current, on) };
}

/** The steps of a plan that lie ahead, zero and an alternate-day finish left out, as they stand in the form. */
export function stepsToEdit({
  current,
  product,
  today,
}: Pick<Plan, 'current' | 'product' | 'today'>): EditedSteps {
  const ahead = current.steps.filter(({ from }) => from > today);
  const rows = ahead
    .filter(({ amount: value, phase }) => value > 0 && phase !== 'alternate')
    .map((step) => ({ amount: step.amount, days: step.days ?? usualDays }));
  const typed = typedRows(rows, product);
  return {
    rows: typed.length > 0 ? typed : [{ key: 0, amount: '', days: String(usualDays) }],
    toZero: current.endDate !== null,
    alternateCycles: Math.min(ahead.filter(({ off }) => off).length, strategyRanges.alternateCycles.max),
  };
}

/** One row with what there is to show beside its fields. */
export interface ShownRow {
  row: TypedRow;
  /** Its first day; null after a row whose days are wrong. */
  from: LocalDate | null;
  /** The true cut, a fraction; null while its amount or the one before is wrong. */
  cut: number | null;
  problems: RowProblems;
}

/** The rows with their dates, cuts and problems. */
export function shownRows({ rows }: EditedSteps, basis: EditBasis, product: Plan['product']): ShownRow[] {
  const problems = rowProblems(rows, basis.amount, product);
  let from: LocalDate | null = basis.on;
  let before: Amount | null = basis.amount;
  return rows.map((row, index) => {
    const problem = problems[index] ?? { amount: null, days: null };
    const parsed = typedQuantity(row.amount, product);
    const value: Amount | null = parsed.ok ? parsed.value : null;
    const shown: ShownRow = {
      row,
      from,
      cut: value === null || before === null || before === 0 ? null : (before - value) / before,
      problems: problem,
    };
    from = from === null || problem.days !== null ? null : addDays(from, Number(row.days));
    before = value;
    return shown;
  });
}

/** The steps as one change of the plan; null while a row is missing or wrong. */
export function changeTo(steps: EditedSteps, basis: EditBasis, product: Plan['product']): PlanChange | null {
  const { rows, toZero, alternateCycles } = steps;
  const made = handMadeRows(rows, basis.amount, product);
  if (made === null) return null;
  return { type: 'edit', on: basis.on, strategy: { kind: 'steps', steps: made, toZero }, alternateCycles };
}

/** The rows with another one below the row `after` (-1: at the top), halfway to what follows, where that can be told. */
export function withRowBelow(
  { rows, toZero }: EditedSteps,
  after: number,
  basis: EditBasis,
  product: Plan['product'],
): { rows: TypedRow[]; key: number } {
  const key = nextKey(rows);
  const valueIn = (row: TypedRow | undefined): Amount | null => {
    if (row === undefined) return null;
    const parsed = typedQuantity(row.amount, product);
    return parsed.ok ? parsed.value : null;
  };
  const above = after === -1 ? basis.amount : valueIn(rows[after]);
  const next = rows[after + 1];
  const below = next === undefined ? (toZero ? amount(0) : null) : valueIn(next);
  const between = above === null || below === null ? null : halfway(above, below, product.resolution);
  const row: TypedRow = {
    key,
    amount: between === null ? '' : quantityText(between, product),
    days: (rows[after] ?? next)?.days ?? String(usualDays),
  };
  return { rows: [...rows.slice(0, after + 1), row, ...rows.slice(after + 1)], key };
}

/** The amount nearest to the middle that can be made between two others; null where there is none. */
function halfway(above: Amount, below: Amount, resolution: Amount): Amount | null {
  const middle = Math.round((above + below) / 2 / resolution) * resolution;
  return middle > below && middle < above ? amount(middle) : null;
}
