import { ownLists } from '../../../../shared/contract/own-lines';
import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import type { SummaryOptions } from '../../../../shared/contract/reports/summary';
import { talkFirst } from '../../../../shared/safety/talk-first';
import { filledScaleIds } from '../../../../shared/scales/scale';
import { addDays, daysBetween, type LocalDate } from '../../../../shared/time';
import { summaryReveals } from '../../../reports/summary/reveals';
import type { PlanSource, SummarySource } from '../../../reports/summary/source';
import { summaryOf } from '../../../reports/summary/summary';
import { readBackgroundAnswers } from '../../database/tables/background-answers';
import { batchesOf } from '../../database/tables/batches';
import { countDosesBetween, dayTotals } from '../../database/tables/doses';
import { entriesBetween } from '../../database/tables/entries';
import { allMedicines } from '../../database/tables/medicines';
import { linesOf } from '../../database/tables/own-lines';
import { lostToleranceDays } from '../../database/tables/safety-showings';
import { keptScalesBetween, scaleTotalBefore } from '../../database/tables/scale-records';
import { ExpectedFailure } from '../../failure';
import { type OpenVault, today } from '../../open-vault';
import { lastFinished } from '../assessment';
import { backgroundFacts } from '../background';
import { standingOf } from '../day-product';
import { adherenceBetween, statusOn } from '../day-status';
import { entryOf } from '../journal';
import { isHeld, plannedOn, slotsOn } from '../plan-projection';
import { approachNow, curveOf } from '../plan-view';
import { symptomList } from '../symptoms';
import { allTracks, planOn, presentPlan, type Track } from '../tracks';
import type { ReportMaker } from './maker';

/** Safety rules look back 72 hours; four logical days hold them wherever the day starts. */
const rulesReachDays = 4;
/** The longest period of a summary. */
const longestDays = 5 * 366;

export const summaryMaker: ReportMaker<'summary'> = {
  make(vault, options) {
    if (daysBetween(options.from, options.to) >= longestDays)
      throw new ExpectedFailure('bad-input', 'period-too-long');
    return summaryOf(sourceOf(vault, options));
  },
  reveals: summaryReveals,
  fileName: ({ to }) => fileNameOf('summary', to),
};

function sourceOf(vault: OpenVault, options: SummaryOptions): SummarySource {
  const { from, to } = options;
  const { db } = vault;
  const tracks = allTracks(vault);
  const track = tracks.find(({ plans }) => plans.length > 0) ?? null;
  const totalsOf = ({ row }: Track) => dayTotals(db, row.product.id, from, to);
  const dosesOf = ({ row }: Track) => countDosesBetween(db, row.product.id, from, to);
  return {
    options,
    asOf: today(vault),
    plan: track && planSource(vault, track, options),
    entries: entriesBetween(db, addDays(from, -rulesReachDays), to).map(entryOf),
    symptoms: symptomList(db),
    totals: track === null ? new Map() : totalsOf(track),
    others: tracks
      .filter((other) => other !== track)
      .map((other) => ({ product: other.row.product, totals: totalsOf(other) }))
      .filter(({ totals }) => totals.size > 0),
    ...scalesOf(vault, options),
    medicines: allMedicines(db),
    talkFirst: talkFirst(backgroundFacts(vault)),
    about: readBackgroundAnswers(db),
    assessment: lastFinished(vault),
    lines: ownLists.flatMap((list) => linesOf(db, list)).filter(({ askedOn }) => askedOn === null),
    ...batchesSource(vault, tracks),
    doses: tracks.reduce((sum, each) => sum + dosesOf(each), 0),
    farAbove: [...new Set(tracks.flatMap((each) => farAboveDays(vault, each, options)))].sort(),
  };
}

/** The batch in use of each product, and every name that a product or where it came from ever had. */
function batchesSource(
  { db }: OpenVault,
  tracks: readonly Track[],
): Pick<SummarySource, 'batches' | 'called'> {
  const products = tracks.map(({ row }) => ({ ...row.product, batches: batchesOf(db, row.product.id) }));
  const all = products.flatMap(({ batches }) => batches);
  return {
    batches: new Map(
      products.flatMap(({ id, batches }) => (batches[0] === undefined ? [] : [[id, batches[0]]])),
    ),
    called: {
      products: [...products.map(({ name }) => name), ...all.map(({ strain }) => strain)],
      vendors: all.flatMap(({ vendor, label }) => [vendor, label]),
    },
  };
}

/** The scales of a period, and what their last totals are compared with. */
function scalesOf({ db }: OpenVault, { from, to }: SummaryOptions) {
  const scales = keptScalesBetween(db, from, to);
  const scalesBefore = filledScaleIds.flatMap((scale) => {
    const last = scales.filter((row) => row.scale === scale && row.total !== null).at(-1);
    return (last && scaleTotalBefore(db, scale, last.at)) ?? [];
  });
  return { scales, scalesBefore };
}

/** Days on which the warning was shown and that are still so: a dose that was mistyped and mended is none. */
function farAboveDays(vault: OpenVault, track: Track, { from, to }: SummaryOptions): LocalDate[] {
  const totals = dayTotals(vault.db, track.row.product.id, from, to);
  return lostToleranceDays(vault.db, track.row.product.id, from, to).filter((date) => {
    const total = totals.get(date);
    return total !== undefined && standingOf(vault, track, date, total) === 'far-above';
  });
}

/** The plan that counts at the end of the period; null for a product without one. */
function planSource(vault: OpenVault, track: Track, { from, to }: SummaryOptions): PlanSource | null {
  const projected = planOn(track, to) ?? presentPlan(track);
  const adherence = adherenceBetween(vault, track, from, to);
  if (projected === null || adherence === null) return null;
  const { plan, product, changes, projection } = projected;
  const onDate = (date: Parameters<PlanSource['plannedOn']>[0]) => planOn(track, date) ?? projected;
  return {
    product,
    approach: approachNow(projected),
    startDate: plan.spec.startDate,
    times: slotsOn(projected, to).map(({ time }) => time),
    curve: curveOf(plan.spec, projection),
    changes: changes.map(({ change }) => change),
    adherence,
    plannedOn: (date) => plannedOn(onDate(date), date),
    heldOn: (date) => isHeld(onDate(date), date),
    statusOn: (date, taken) => statusOn(onDate(date), date, taken),
  };
}
