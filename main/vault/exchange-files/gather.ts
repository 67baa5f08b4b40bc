import type { Database } from '@signalapp/sqlcipher';
import type { FileKind } from '../../../shared/contract/files-out';
import { addDays, daysBetween, type LocalDate } from '../../../shared/time';
import type { CountingPlan, FileContent, LoggedDose } from '../../exchange/content';
import { appointmentsBetween } from '../database/tables/appointments';
import { dayTotals, dosesBetween } from '../database/tables/doses';
import { type EntryRow, entriesBetween } from '../database/tables/entries';
import { allMedicines } from '../database/tables/medicines';
import { allProducts } from '../database/tables/products';
import { finishedScalesBetween } from '../database/tables/scale-records';
import { readSettings } from '../database/tables/settings';
import { now, type OpenVault, today } from '../open-vault';
import { approachNow, curveOf } from '../services/plan-view';
import { symptomList } from '../services/symptoms';
import { allTracks, plansBetween, type Track } from '../services/tracks';

/** Lets other calls have their turn, and ends the work by throwing; `share` is how far it is, from 0 to 1. */
export type Turn = (share: number) => Promise<void>;

/** How many days are read between two turns. */
const daysAtOnce = 92;

type Source = 'doses' | 'totals' | 'entries' | 'scales' | 'plans' | 'appointments' | 'medicines';

/** What each kind of file is made of. */
const sources: Record<FileKind, readonly Source[]> = {
  doses: ['doses'],
  journal: ['entries'],
  scales: ['scales'],
  plan: ['plans', 'totals'],
  calendar: ['plans', 'appointments'],
  record: ['plans', 'totals', 'scales', 'medicines'],
};

interface Scope {
  kind: FileKind;
  from: LocalDate;
  to: LocalDate;
}

/**
 * Reads what a file of some days is made of, slice by slice. Begins anew where something was saved meanwhile, so that
 * it is what the vault held at one moment.
 */
export async function gather(vault: OpenVault, scope: Scope, turn: Turn): Promise<FileContent> {
  for (;;) {
    const before = changes(vault.db);
    const content = await read(vault, scope, turn);
    if (changes(vault.db) === before) return content;
  }
}

/** How many rows this connection has changed so far; no other one writes. */
function changes(db: Database): number {
  return db.prepare('SELECT total_changes()', { pluck: true }).get<number>() ?? 0;
}

async function read(vault: OpenVault, { kind, from, to }: Scope, turn: Turn): Promise<FileContent> {
  const { db } = vault;
  const needs = new Set(sources[kind]);
  const order = allProducts(db).map(({ product }) => product.id);
  const place = ({ row }: Track) => order.indexOf(row.product.id);
  const tracks = allTracks(vault).sort((a, b) => place(a) - place(b));
  const doses: LoggedDose[] = [];
  const entries: EntryRow[] = [];
  for (let first = from; first <= to && (needs.has('doses') || needs.has('entries')); ) {
    const last = earliest(addDays(first, daysAtOnce - 1), to);
    await turn(share(from, to, first));
    if (needs.has('doses'))
      doses.push(...tracks.flatMap((track) => dosesOf(db, track, first, last)).sort(byInstant));
    if (needs.has('entries')) entries.push(...entriesBetween(db, first, last));
    first = addDays(last, 1);
  }
  await turn(1);
  const totals = needs.has('totals')
    ? tracks.map(({ row: { product } }) => ({ product, days: dayTotals(db, product.id, from, to) }))
    : [];
  const plans = needs.has('plans') ? tracks.flatMap((track) => countingPlans(track, from, to)) : [];
  const used = new Set([
    ...doses.map(({ productId }) => productId),
    ...totals.filter(({ days }) => days.size > 0).map(({ product }) => product.id),
    ...plans.map(({ product }) => product.id),
  ]);
  const { temperatureUnit, weightUnit } = readSettings(db);
  return {
    asOf: today(vault),
    madeAt: now(vault),
    products: tracks.map(({ row }) => row.product).filter(({ id }) => used.has(id)),
    doses,
    totals: totals.filter(({ days }) => days.size > 0),
    entries,
    symptoms: symptomList(db),
    scales: needs.has('scales') ? finishedScalesBetween(db, from, to) : [],
    plans,
    appointments: needs.has('appointments') ? appointmentsBetween(db, from, to) : [],
    medicines: needs.has('medicines') ? allMedicines(db) : [],
    units: { temperatureUnit, weightUnit },
  };
}

function dosesOf(db: Database, { row }: Track, from: LocalDate, to: LocalDate): LoggedDose[] {
  return dosesBetween(db, row.product.id, from, to).map(({ takenAt, ...dose }) => ({ ...dose, at: takenAt }));
}

/** The plans of a product that count on one of the days, each with the days that it counts for. */
function countingPlans(track: Track, from: LocalDate, to: LocalDate): CountingPlan[] {
  const ends = new Map(
    track.plans.map(({ id }, index) => {
      const next = track.plans[index + 1]?.fromDay ?? null;
      return [id, next === null ? null : addDays(next, -1)] as const;
    }),
  );
  // A product's first plan counts for all days before it, too, on which it lists nothing.
  const plans = plansBetween(track, from, to).map((projected): CountingPlan => {
    const { plan, product, projection, held } = projected;
    const { startDate, startAmount } = plan.spec;
    return {
      id: plan.id,
      product,
      approach: approachNow(projected),
      startAmount,
      steps: curveOf(plan.spec, projection).steps,
      from: plan.fromDay !== null && plan.fromDay > startDate ? plan.fromDay : startDate,
      until: ends.get(plan.id) ?? null,
      endDate: projection.endDate,
      held,
    };
  });
  return plans.filter((plan) => plan.from <= to);
}

function byInstant(a: LoggedDose, b: LoggedDose): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function earliest(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

/** How far a day lies between two others, from 0 to 1. */
function share(from: LocalDate, to: LocalDate, day: LocalDate): number {
  return daysBetween(from, day) / (daysBetween(from, to) + 1);
}
