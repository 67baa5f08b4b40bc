import type { Curve, PlanChange } from '../../contract/plans';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { fullDate, longDate, shortDate } from './dates';
import { type Measure, quantity } from './quantities';

/** Words in and around the drawing of a plan. */
export const taperCurveWords = {
  today: 'today',
  zeroOn: (date: LocalDate, withYear: boolean) => `zero on ${ending(date, withYear)}`,
  zeroIfResumed: (date: LocalDate, withYear: boolean) => `zero on ${ending(date, withYear)} if resumed`,
  planned: 'planned',
  taken: 'taken',
  earlier: 'before changes',
  before: (what: string, on: LocalDate) => `before ${shortDate(on)}, ${what}`,
  older: 'older versions',
  /** What each sign on the time axis stands for; kinds with the same word have the same sign. */
  marks: {
    hold: 'hold',
    openHold: 'hold',
    resume: 'resume',
    pace: 'slower or faster',
    stepBack: 'step back',
    rebase: 'restart',
    retarget: 'new end date',
    edit: 'another way down',
    stop: 'stop',
    slots: 'times of day',
    resolution: 'smallest amount changed',
  } satisfies Record<PlanChange['type'], string>,
  /** The whole drawing as one or two sentences, for who does not see it. */
  description: (curve: Curve, measure: Measure, today: { date: LocalDate; listed: Amount } | null) =>
    [
      course(curve, measure),
      today && `On ${longDate(today.date)} it lists ${quantity(today.listed, measure)}.`,
    ]
      .filter(Boolean)
      .join(' '),
};

function ending(date: LocalDate, withYear: boolean): string {
  return withYear ? `${shortDate(date)}, ${date.slice(0, 4)}` : shortDate(date);
}

function course({ startAmount, steps, endDate, openHold }: Curve, measure: Measure): string {
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return `${quantity(startAmount, measure)} a day.`;
  const count = steps.filter((step) => !step.off).length;
  const start = `From ${quantity(startAmount, measure)} a day, with the first step on ${fullDate(first.from)},`;
  const end = `to ${quantity(last.amount, measure)} ${endDate === null ? 'from' : 'on'} ${fullDate(last.from)}`;
  return `${start} ${end}${openHold ? ' if resumed tomorrow' : ''}, in ${count} ${count === 1 ? 'step' : 'steps'}.`;
}
