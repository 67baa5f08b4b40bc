import { days } from './dates';

/** Words of choosing the days that something covers. */
export const periodWords = {
  period: 'Period',
  kinds: {
    twoWeeks: 'Last 14 days',
    month: 'Last 30 days',
    plan: 'Since the plan began',
    ahead: 'From today on',
    all: 'Everything',
    own: 'Other dates',
  },
  from: 'From',
  to: 'To',
  order: 'The first day must not come after the last one.',
  empty: 'Choose both days.',
  length: (count: number) => `${days(count)}.`,
};
