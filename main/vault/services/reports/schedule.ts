import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import type { SheetDay } from '../../../../shared/contract/reports/schedule';
import type { LocalDate } from '../../../../shared/time';
import { scheduleReveals } from '../../../reports/schedule/reveals';
import { type ScheduleSource, scheduleReport } from '../../../reports/schedule/schedule-report';
import { readSettings } from '../../database/tables/settings';
import { type OpenVault, today } from '../../open-vault';
import { inDayOrder, sharesOf } from '../day-slots';
import { cutsOf, isHeld, plannedOn, slotsOn } from '../plan-projection';
import { planOn, presentPlan, type Track, trackOf } from '../tracks';
import type { ReportMaker } from './maker';

export const scheduleMaker: ReportMaker<'schedule'> = {
  make: (vault, options) => {
    const track = trackOf(vault, options.productId);
    return scheduleReport({ options, asOf: today(vault), plan: track && planSource(vault, track) });
  },
  reveals: scheduleReveals,
  fileName: ({ from }) => fileNameOf('schedule', from),
};

function planSource(vault: OpenVault, track: Track): ScheduleSource['plan'] {
  const present = presentPlan(track);
  if (present === null) return null;
  const { name, unit, resolution, piece } = track.row.product;
  const { dayStartsAt } = readSettings(vault.db);
  return {
    name,
    measure: { unit, resolution, piece },
    endDate: present.projection.endDate,
    dayOf: (date) => sheetDay(track, date, dayStartsAt),
  };
}

/** What the plan that counts for a date lists for it. */
function sheetDay(track: Track, date: LocalDate, dayStartsAt: string): SheetDay {
  const projected = planOn(track, date);
  if (projected === null || date < projected.plan.spec.startDate)
    return { date, planned: null, slots: [], cut: false, held: false };
  const planned = plannedOn(projected, date);
  const slots = inDayOrder(slotsOn(projected, date), dayStartsAt);
  const shares = sharesOf(projected, planned, date, slots);
  return {
    date,
    planned,
    slots: slots.flatMap(({ time }, index) => {
      const amount = shares[index];
      return amount === undefined || amount === 0 ? [] : [{ time, amount }];
    }),
    cut: cutsOf(projected).some((cut) => cut.date === date),
    held: isHeld(projected, date),
  };
}
