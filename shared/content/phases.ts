import type { SourceId } from './sources';

/** What usually happens in a stretch of days. Facts, no advice. */
export interface Phase {
  /** The last day of the stretch, counted as the list says; null for the open end. */
  readonly until: number | null;
  readonly text: string;
  readonly source: SourceId;
  /** Why we say this. */
  readonly why: string;
}

const cutWhy =
  'The guide gives these times for stopping: first signs after 6 to 12 hours, the peak after 24 to 72 hours, mostly over in 5 to 7 days. We count them from each cut.';

/** By days since the last cut, 0 on the day of the cut. */
const afterCut: readonly Phase[] = [
  {
    until: 0,
    text: 'A cut is often felt within 6 to 12 hours. It tends to be strongest one to three days after.',
    source: 'guide',
    why: cutWhy,
  },
  {
    until: 3,
    text: 'The first three days after a cut are often the roughest. Most of what the body feels eases by day five to seven.',
    source: 'guide',
    why: cutWhy,
  },
  {
    until: 7,
    text: 'The roughest days after a cut are often over by now. Most of what the body feels eases by day five to seven.',
    source: 'guide',
    why: cutWhy,
  },
  {
    until: null,
    text: 'What a cut does to the body has mostly passed after a week. Sleep, mood and craving can take longer.',
    source: 'guide',
    why: `${cutWhy} It adds that some things last for weeks.`,
  },
];

/** By days at zero, 1 on the first of them. */
const atZero: readonly Phase[] = [
  {
    until: 7,
    text: 'The first week is often the roughest. Aches, poor sleep, worry and strong cravings are common, and the body often starts to ease by day five to seven.',
    source: 'guide',
    why: 'From the guide’s timeline for days 1 to 7.',
  },
  {
    until: 28,
    text: 'In weeks two to four the body usually keeps easing. Sleep and energy come back slowly, and mood can go up and down.',
    source: 'guide',
    why: 'From the guide’s timeline for weeks 2 to 4.',
  },
  {
    until: 180,
    text: 'From the second to the sixth month, energy, sleep, mood and clear thinking usually keep getting better.',
    source: 'guide',
    why: 'From the guide’s timeline for months 2 to 6.',
  },
  {
    until: null,
    text: 'Most people feel clearly better by now. A craving can still come back in hard times.',
    source: 'guide',
    why: 'From the guide’s timeline after 6 months.',
  },
];

/** What usually happens so many days after a cut; 0 is the day of the cut. */
export function phaseAfterCut(days: number): Phase {
  return phaseOn(afterCut, days);
}

/** What usually happens on a day at zero; 1 is the first of them. */
export function phaseAtZero(day: number): Phase {
  return phaseOn(atZero, day);
}

function phaseOn(phases: readonly Phase[], day: number): Phase {
  const found = phases.find(({ until }) => until === null || day <= until);
  if (found === undefined) throw new Error('the last phase has no end');
  return found;
}
