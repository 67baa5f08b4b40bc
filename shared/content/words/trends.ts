import type { LocalDate } from '../../time';
import { days, fullDate, shortDate } from './dates';

/** A mean with one decimal at most: "4.2", "4". */
function mean(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function onDay(day: number): string {
  return day === 0 ? 'on the day of a cut' : `on day ${day} after it`;
}

/** A name inside of a sentence: "Restless legs" is "restless legs"; all capitals stay. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second !== second.toLowerCase() ? name : first.toLowerCase() + name.slice(first.length);
}

interface ScaleResult {
  total: number;
  date: LocalDate;
  band: string | null;
}

function inBand(band: string | null): string {
  return band === null ? '' : `, in the ${band} range`;
}

/** Words of the Trends screen. */
export const trendsWords = {
  title: 'Trends',
  about: 'What your own days show. It describes; it does not say why.',
  product: 'Product',
  loading: 'Reading your days',

  emptyTitle: 'Nothing to draw yet',
  empty:
    'Log a dose or do a check-in on Today. After a few days, your dose and how you felt stand here side by side.',
  toToday: 'Go to Today',
  mean,
  times,

  range: {
    label: 'Range',
    kinds: {
      '2-weeks': '2 weeks',
      '4-weeks': '4 weeks',
      '3-months': '3 months',
      '12-months': '12 months',
      all: 'All',
      own: 'Own dates',
    },
    from: 'From',
    to: 'To',
    problems: {
      missing: 'Choose both days.',
      order: 'The first day is after the last. Change one of them.',
      future: 'The last day is still to come. Choose a day up to today.',
      early: 'Choose a day from 2000 on.',
    },
    shown: (from: LocalDate, to: LocalDate, count: number) =>
      `${fullDate(from)} to ${fullDate(to)}, ${days(count)}`,
    byWeek: 'The range is long, so each point is the mean of a week.',
  },

  questions: {
    open: (count: number) => `Choose what is drawn below the dose (${count})`,
    label: 'Drawn below the dose',
    most: (most: number) => `Up to ${most} at once. Take one off to add another.`,
    none: 'What you answer in check-ins and entries can be drawn here.',
  },

  course: {
    title: 'Dose and how you felt',
    label: 'Dose and answers, point by point',
    caption: 'Dose and answers',
    plot: (unit: string) => `Dose, ${unit} a day`,
    planned: 'Planned',
    taken: 'Taken',
    plannedSpoken: 'planned',
    takenSpoken: 'taken',
    todaySoFar: 'Today so far',
    soFar: (amount: string) => `${amount} so far`,
    daily: 'Each day',
    weekly: 'Each week',
    sevenDays: 'Mean of 7 days',
    sevenDaysOf: (name: string) => `${name}, mean of 7 days`,
    plan: 'Plan',
    day: 'Day',
    week: 'Week from',
    weekSpoken: (date: string) => `Week from ${date}`,
    hold: 'hold',
    plannedFact: (from: string, to: string, change: string | null) =>
      from === to
        ? `Your plan lists ${from} a day all through.`
        : `Your plan goes from ${from} to ${to} a day${change === null ? '' : ` (${change})`}.`,
    takenFact: (from: string, to: string, change: string | null, of: number) =>
      `What you took went from ${from} to ${to} a day${change === null ? '' : ` (${change})`}, comparing the first ${days(of)} logged with the last.`,
    takenSame: (amount: string, of: number) =>
      `What you took stayed at ${amount} a day, comparing the first ${days(of)} logged with the last.`,
    less: (share: string) => `${share} less`,
    more: (share: string) => `${share} more`,
    takenTooFew: (logged: number) =>
      logged === 0
        ? 'No doses are logged in these days.'
        : `Doses are logged on ${days(logged)}, too few to compare.`,
    /** Days above the plan, as a fact among others. */
    abovePlan: (above: number, logged: number) =>
      above === 0
        ? `None of ${days(logged)} logged was above the plan.`
        : `${above} of ${days(logged)} logged ${above === 1 ? 'was' : 'were'} above the plan.`,
    nothing: 'Nothing was logged in these days. A longer range may show more.',
    down: (name: string, before: string, after: string) => `${name}: down from ${before} to ${after}`,
    up: (name: string, before: string, after: string) => `${name}: up from ${before} to ${after}`,
    steady: (name: string, after: string) => `${name}: about the same, ${after}`,
    tooFew: (name: string) => `${name}: too few days to tell`,
    halves: ' (means of the first half of these days and of the second)',
    marks: {
      planBegins: 'plan begins',
      newPlan: 'new plan',
      cut: (to: string) => to,
      cutSpoken: (from: string, to: string) => `cut from ${from} to ${to}`,
      holdFrom: (last: LocalDate | null) =>
        last === null ? 'hold begins' : `hold begins, to ${shortDate(last)}`,
      stepBack: (to: string) => `back to ${to}`,
      restart: (to: string) => `begun again at ${to}`,
      stop: 'plan stopped',
      newWay: 'new way',
      zero: 'zero',
    },
  },

  response: {
    title: 'After a cut',
    question: 'Show',
    label: 'The days after a cut',
    caption: (name: string) => `${name} in the days after a cut`,
    axis: 'Days after a cut',
    day: 'Day',
    dayName: (day: number) => (day === 0 ? 'The day of the cut' : `Day ${day}`),
    mean: 'Mean',
    meanSpoken: 'mean',
    of: 'Days counted',
    ofSpoken: (n: number) => `of ${days(n)}`,
    beforeLevel: (value: number) => `before: ${mean(value)}`,
    noCuts: 'After your first cut, this shows how the days that follow go for you.',
    tooFew: 'Too few days to tell. After a few more check-ins around a cut, this shows how those days go.',
    back: (name: string, before: number, day: number) =>
      `${name}: ${mean(before)} before a cut, and back near that by day ${day} after it.`,
    neverLeft: (name: string, before: number) =>
      `${name}: ${mean(before)} before a cut, and it stayed near that after it.`,
    notBack: (name: string, before: number) =>
      `${name}: ${mean(before)} before a cut, and not back near that in the days that are logged.`,
    noBefore: (name: string, first: { day: number; mean: number }, last: { day: number; mean: number }) =>
      `${name}: ${mean(first.mean)} on average ${onDay(first.day)}, ${mean(last.mean)} ${onDay(last.day)}.`,
    noBeforeWhy: (every: number | null) =>
      every === null
        ? 'No days lie clear of an earlier cut, so there is no “before” to compare with.'
        : `Your cuts come every ${days(every)}, so no days lie clear of an earlier one, and there is no “before” to compare with.`,
    counted: (cuts: number) => (cuts === 1 ? 'From one cut.' : `From ${cuts} cuts of the last 12 months.`),
  },

  scales: {
    title: 'Scales',
    which: 'Scale',
    label: (name: string) => `Results of ${name}, one by one`,
    caption: (name: string) => `Results of ${name}`,
    day: 'Day',
    result: 'Total',
    resultSpoken: 'total',
    band: 'Range',
    empty:
      'Scales that you fill in stand here with their results. They are in the journal, under Scales; a longer range may show earlier ones.',
    toScales: 'Go to Scales',
    noTotals: (name: string) =>
      `No result of ${name} in these days has a total, since an answer is open in each.`,
    withoutTotal: (count: number) =>
      `${count === 1 ? 'One result is' : `${count} results are`} not drawn, since an answer is open.`,
    one: (name: string, { total, date, band }: ScaleResult) =>
      `${name} on ${shortDate(date)}: ${total}${inBand(band)}. One more result shows a direction.`,
    change: (name: string, first: ScaleResult, last: ScaleResult) =>
      `${name} went from ${first.total} on ${shortDate(first.date)} to ${last.total} on ${shortDate(last.date)}${inBand(last.band)}.`,
    same: (name: string, { total, date, band }: ScaleResult) =>
      `${name} was ${total} on ${shortDate(date)}, the same as at first${inBand(band)}.`,
    meaningful: (name: string, points: number) =>
      `For ${name}, a change of ${points} points or more is called clinically meaningful.`,
    noBands:
      'The ranges are commonly used, but not validated for this version. The total and where it goes matter more.',
    share: 'A range is not a diagnosis. It is something to share with a clinician.',
  },

  sleep: {
    title: 'Sleep and craving',
    compare: 'Compare nights by',
    kinds: { hours: 'Hours slept', quality: 'Sleep quality' },
    label: 'Craving after nights of each kind',
    caption: 'Craving by sleep',
    night: 'Nights',
    hours: (from: number, below: number | null) =>
      from === 0
        ? `Under ${below} hours`
        : below === null
          ? `${from} hours or more`
          : `${from} to under ${below} hours`,
    quality: (from: number, below: number | null) =>
      `Sleep quality ${from} to ${below === null ? 10 : below - 1}`,
    sameDay: 'Craving that day',
    sameDaySpoken: 'craving that day',
    nextDay: 'Craving the next day',
    nextDaySpoken: 'the next day',
    count: 'Nights counted',
    countSpoken: (nights: number) => (nights === 1 ? 'one night' : `${nights} nights`),
    value: (value: number, nights: number) =>
      `craving ${mean(value)} · ${nights === 1 ? '1 night' : `${nights} nights`}`,
    noValue: (nights: number) =>
      nights === 1 ? '1 night, no craving rated' : `${nights} nights, no craving rated`,
    empty:
      'After a few check-ins with sleep and craving, this shows how the days after short and long nights went.',
    tooFew: {
      hours: (least: number) =>
        `Too few nights to tell: it takes ${least} nights under 5 hours and ${least} nights of 7 hours or more, with craving rated.`,
      quality: (least: number) =>
        `Too few nights to tell: it takes ${least} nights of quality 0 to 3 and ${least} nights of 7 to 10, with craving rated.`,
    },
    comparedHours: (poor: number, good: number) =>
      `On days after your shorter nights craving was ${mean(poor)} on average, after your longer ones ${mean(good)}.`,
    comparedQuality: (poor: number, good: number) =>
      `On days after your worse nights craving was ${mean(poor)} on average, after your better ones ${mean(good)}.`,
    nightsTitle: 'Night by night',
    nightsLabel: 'Sleep and craving, night by night',
    nightsCaption: 'Sleep and craving night by night',
    nightsSummary: (count: number) =>
      `${count === 1 ? 'One night' : `${count} nights`} with an answer about sleep, and the craving of the day after each.`,
    dayHead: 'Day',
    slept: 'Hours slept',
    sleptSpoken: 'hours slept',
    qualityColumn: 'Sleep quality',
    qualitySpoken: 'sleep quality',
    cravingColumn: 'Craving',
    cravingSpoken: 'craving',
  },

  triggers: {
    title: 'Triggers',
    label: 'Triggers, the most often named first',
    caption: 'Triggers and what they led to',
    trigger: 'Trigger',
    empty:
      'When an entry or a dose names what made it harder, this shows what comes up most and how it went.',
    tooFew: 'Named too few times to tell yet.',
    most: (name: string, count: number) => `“${name}” was named most often, ${times(count)}.`,
    above: (
      name: string,
      withIt: { days: number; above: number },
      withoutIt: { days: number; above: number },
    ) =>
      `With “${name}”, ${withIt.above} of ${days(withIt.days)} logged ${withIt.above === 1 ? 'was' : 'were'} above the plan; without it ${withoutIt.above} of ${withoutIt.days}.`,
    key: {
      extraDose: 'An extra dose',
      plannedDose: 'Noted with a dose',
      coped: 'It passed, or you coped',
      notSaid: 'Not said',
    },
    total: 'Times named',
    totalSpoken: (count: number) => `named ${times(count)}`,
    extraDose: 'Extra dose',
    plannedDose: 'Planned dose',
    coped: 'Coped',
    passed: 'Passed',
    notSaid: 'Not said',
    onDoses: 'Noted on a dose',
    aboveColumn: 'Days above plan',
    aboveCell: (above: number, of: number) => `${above} of ${of}`,
    craving: 'Mean craving',
  },

  helped: {
    title: 'What helped most',
    label: 'What helped, the most first',
    caption: 'What helped, 0 to 10',
    what: 'What',
    mean: 'Helped, mean',
    meanSpoken: 'helped',
    used: 'Used',
    usedSpoken: (count: number) => `used ${times(count)}`,
    best: 'At best',
    bestSpoken: 'at best',
    rated: 'Rated',
    value: (value: number, rated: number, isEnough: boolean) =>
      isEnough ? `${mean(value)} of 10 · rated ${times(rated)}` : `${mean(value)} · rated ${times(rated)}`,
    notRated: (used: number) => `used ${times(used)}, not rated`,
    key: { enough: 'Rated three times or more', few: 'Too few times to compare' },
    empty: 'When you note in an entry what you tried and how much it helped, the best of it stands here.',
    tooFew: 'Rated too few times to compare yet.',
    most: (name: string, value: number, rated: number) =>
      `${name} helped most so far: ${mean(value)} of 10 on average, rated ${times(rated)}.`,
  },
};
