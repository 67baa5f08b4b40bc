import { after6Months } from './library/phases/after-6-months';
import { happensAfterACut } from './library/phases/after-a-cut';
import { days1To7 } from './library/phases/days-1-to-7';
import { months2To6 } from './library/phases/months-2-to-6';
import { weeks2To4 } from './library/phases/weeks-2-to-4';
import type { PhaseId, Topic } from './library/topic';
import type { SourceId } from './sources';

/** What usually happens in a stretch of days: the words of its topic in the library, so that all screens say the same. */
export interface Phase {
  readonly id: PhaseId;
  /** Its first day and its last, counted as the list says; null for the open end. */
  readonly from: number;
  readonly until: number | null;
  readonly text: string;
  readonly source: SourceId;
  /** Why we say this. */
  readonly why: string;
}

const cutWhy =
  'The guide gives these times for stopping: first signs after 6 to 12 hours, the peak after 24 to 72 hours, mostly over in 5 to 7 days. We count them from each cut.';

/** By days since the last cut, 0 on the day of the cut. */
export const phasesAfterCut: readonly Phase[] = happensAfterACut.map(({ until, claim }, index) => ({
  id: 'after-cut',
  from: (happensAfterACut[index - 1]?.until ?? -1) + 1,
  until,
  text: claim.text,
  source: claim.sources[0],
  why: until === null ? `${cutWhy} It adds that some things last for weeks.` : cutWhy,
}));

/** By days at zero, 1 on the first of them. */
export const phasesAtZero: readonly Phase[] = [
  {
    ...{ id: 'early', from: 1, until: 7, text: usualIn(days1To7), source: 'guide' },
    why: 'From the guide’s timeline for days 1 to 7.',
  },
  {
    ...{ id: 'subacute', from: 8, until: 28, text: usualIn(weeks2To4), source: 'guide' },
    why: 'From the guide’s timeline for weeks 2 to 4.',
  },
  {
    ...{ id: 'extended', from: 29, until: 180, text: usualIn(months2To6), source: 'guide' },
    why: 'From the guide’s timeline for months 2 to 6.',
  },
  {
    ...{ id: 'long-term', from: 181, until: null, text: usualIn(after6Months), source: 'guide' },
    why: 'From the guide’s timeline after 6 months.',
  },
];

/** What usually happens so many days after a cut; 0 is the day of the cut. */
export function phaseAfterCut(days: number): Phase {
  return phaseOn(phasesAfterCut, days);
}

/** What usually happens on a day at zero; 1 is the first of them, 0 the day of a dose just before. */
export function phaseAtZero(day: number): Phase {
  return phaseOn(phasesAtZero, day);
}

function phaseOn(phases: readonly Phase[], day: number): Phase {
  const found = phases.find(({ until }) => until === null || day <= until);
  if (found === undefined) throw new Error('the last phase has no end');
  return found;
}

function usualIn({ claims }: Topic): string {
  return claims.flatMap(({ kind, text }) => (kind === 'happens' ? text : [])).join(' ');
}
