import type { StepFlag } from '../../contract/plans';

/** Words of the table of steps that a plan in the making comes to. */
export const sketchedStepsWords = {
  caption: 'Each step with its amount a day, its true cut, and what to know about it',
  from: 'From',
  days: 'Days',
  amount: 'Amount a day',
  cut: 'True cut',
  onwards: 'from then on',
  noCut: '–',
  off: 'off day',
  flags: {
    coarse: 'larger than the approach allows, because less can’t be measured; lasts twice as long',
    overLimit: 'larger than the approach allows',
    stacks: 'less than a week after the cut before',
  } satisfies Record<StepFlag, string>,
};
