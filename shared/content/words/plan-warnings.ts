import type { PlanWarning } from '../../contract/plans';
import type { SourceId } from '../sources';

interface WarningWords {
  text: (count: number) => string;
  source: SourceId;
  why: string;
  /** Something to weigh rather than only to know. */
  care: boolean;
}

/** What goes with every way back to a higher amount. */
export const lostTolerance = {
  text: 'After days with less, the body is no longer used to the earlier amount. It hits harder than it did before.',
  source: 'glidepath',
  why: 'Tolerance drops on lower days. An amount that was usual before can then be too much.',
} as const satisfies { text: string; source: SourceId; why: string };

const steps = (count: number) => (count === 1 ? 'One step' : `${count} steps`);

const warnings: Record<string, WarningWords> = {
  'effects-stack': {
    text: () =>
      'Some cuts come less than a week apart. The body takes about a week to settle after a cut, so their effects add up.',
    source: 'huestis',
    why: 'After 15 days of leaf powder, half of the mitragynine in the blood was gone only after about three days, and the level took eight to nine days to settle.',
    care: false,
  },
  'coarse-step': {
    text: (count) =>
      `${steps(count)} ${count === 1 ? 'is' : 'are'} larger than this approach allows, because less can’t be measured. ${count === 1 ? 'It lasts' : 'They last'} twice as long. With a finer scale or smaller pieces, cuts can be smaller.`,
    source: 'guide',
    why: 'The guide gives each approach a largest cut. A step that has to be larger is given more days.',
    care: true,
  },
  'cut-over-limit': {
    text: () => 'Some cuts are larger than this approach allows.',
    source: 'guide',
    why: 'The guide gives each approach a largest cut for its weeks.',
    care: true,
  },
  'interval-under-limit': {
    text: () => 'Some cuts come sooner after each other than this approach allows.',
    source: 'guide',
    why: 'The guide gives each approach a least number of days between cuts.',
    care: true,
  },
  'early-cut': {
    text: () => 'A step is cut short: the next cut comes sooner than this approach allows.',
    source: 'guide',
    why: 'The guide gives each approach a least number of days between cuts.',
    care: true,
  },
  'shorter-than-approach': {
    text: () => 'This is shorter than the approach usually takes. Slower is always possible.',
    source: 'guide',
    why: 'The guide gives each approach a range of weeks.',
    care: true,
  },
  'ends-high': {
    text: () => 'The last step before zero is still more than a quarter of where you start.',
    source: 'glidepath',
    why: 'A last cut from that high is felt like a large one.',
    care: true,
  },
  'pace-clamped': {
    text: () =>
      'The days between some cuts can’t get fewer: this approach allows no less. Those stay as they are.',
    source: 'guide',
    why: 'The guide gives each approach a least number of days between cuts.',
    care: false,
  },
  'lost-tolerance': {
    ...lostTolerance,
    text: () => lostTolerance.text,
    care: true,
  },
};

/** The warnings of a plan in words, those to weigh first; codes that only concern the program are left out. */
export function planWarnings(
  found: readonly PlanWarning[],
): (Omit<WarningWords, 'text'> & { text: string })[] {
  return found
    .flatMap(({ code, count }) => {
      const words = warnings[code];
      return words === undefined ? [] : [{ ...words, text: words.text(count ?? 1) }];
    })
    .sort((a, b) => Number(b.care) - Number(a.care));
}
