import { fullDate } from '../../../shared/content/words/dates';
import { meanQuantity } from '../../../shared/content/words/quantities';
import { summaryWords } from '../../../shared/content/words/summary';
import { alertLines, item9Line } from '../../../shared/content/words/summary-alerts';
import type { PageOne, Summary } from '../../../shared/contract/reports/summary';
import { textLines } from './text-lines';

type Content = Omit<Summary, 'pageOne'>;

/** What is printed on between the margins of each paper, in points. */
const papers = { letter: { width: 525, height: 705 }, a4: { width: 509, height: 755 } };

/** The most questions and goals that page one shows; what a minute can take in. */
const most = { questions: 5, goals: 5 };
/** As many as these stand there before there is room for more. */
const enough = { questions: 3, goals: 3 };
/** Fewer kinds of alerts than these never stand on page one while there are more. */
const leastAlerts = 4;

/** Sizes of type with their lines, in points. */
const small = { size: 9, line: 11.3 };
const heading = 15;

/**
 * How much page one has room for, so that it stays one page: what can best be read on page two goes there first, one
 * thing after the other, until the rest fits.
 */
export function pageOne(content: Content): PageOne {
  let fit: PageOne = {
    alerts: alertLines(content).length,
    others: content.others.length,
    goals: Math.min(content.goals.length, most.goals),
    questions: Math.min(content.questions.length, most.questions),
    tight: false,
  };
  for (;;) {
    if (heightOf(content, fit) <= papers[content.paper].height) return fit;
    const less = smaller(fit);
    if (less === null) return fit;
    fit = less;
  }
}

/** The next thing that page one can do without; null when nothing is left. */
function smaller(fit: PageOne): PageOne | null {
  if (fit.goals > enough.goals) return { ...fit, goals: fit.goals - 1 };
  if (fit.questions > enough.questions) return { ...fit, questions: fit.questions - 1 };
  if (fit.goals > 1) return { ...fit, goals: fit.goals - 1 };
  if (fit.others > 2) return { ...fit, others: 2 };
  if (!fit.tight) return { ...fit, tight: true };
  if (fit.goals > 0) return { ...fit, goals: 0 };
  if (fit.others > 0) return { ...fit, others: 0 };
  if (fit.alerts > leastAlerts) return { ...fit, alerts: fit.alerts - 1 };
  if (fit.questions > 1) return { ...fit, questions: fit.questions - 1 };
  return null;
}

/** About how high page one becomes, in points: rather too much than too little. */
function heightOf(content: Content, fit: PageOne): number {
  const { width } = papers[content.paper];
  const lines = (text: string, room = width) => textLines(text, room, small.size);
  return (
    21 +
    lines(headText(content)) * 12.6 +
    12 +
    alertsHeight(content, fit, width) +
    factsHeight(content, fit, width) +
    panelsHeight(content, fit) +
    Math.max(symptomsHeight(content, width), scalesHeight(content)) +
    ownWordsHeight(content, fit, width) +
    // The line at the end is two lines where it says what stands on page two.
    30
  );
}

function headText({ who, from, to, daysLogged, days }: Content): string {
  const period = `${fullDate(from)} to ${fullDate(to)}`;
  return `${who} · ${period} ${summaryWords.unverified} · ${summaryWords.daysLogged(daysLogged, days)}`;
}

function alertsHeight(content: Content, { alerts }: PageOne, width: number): number {
  const texts = alertLines(content).slice(0, alerts);
  const columns = texts.length > 3 ? 2 : 1;
  const room = (width - 36) / columns - 14;
  const rows = sum(texts.map((text) => textLines(text, room, small.size)));
  // Two columns are as high as the higher one, and no alert is broken between them.
  const high = columns === 1 ? Math.max(1, rows) : Math.ceil(rows / 2) + 1;
  const item9 = item9Line(content);
  const said = item9 === null ? 0 : textLines(item9, width - 20, small.size);
  return heading + (high + said) * small.line + 18;
}

function factsHeight({ plan, others, named }: Content, fit: PageOne, width: number): number {
  const otherText = others
    .slice(0, fit.others)
    .map(({ product, days, mean }) => summaryWords.other(product.name, days, meanQuantity(mean, product)));
  const other =
    otherText.length === 0 ? 0 : textLines(`Also logged: ${otherText.join('; ')}`, width, small.size) * 11.7;
  if (plan === null) return 12 + other;
  const product = `${summaryWords.product(plan.product.name, named)} · ${summaryWords.approach(plan.approach, 14)}`;
  const figures = [plan.startAmount, plan.presentStep.amount]
    .map((value) => String(value / 1000))
    .join(' to ');
  const figureLines = textLines(`${figures}.000 ${plan.product.unit}`, width / 4 - 10, 13);
  return 9 + figureLines * 16.3 + 2 * small.line + textLines(product, width, small.size) * 11.7 + other;
}

function panelsHeight({ plan, daily, withdrawal }: Content, { tight }: PageOne): number {
  const title = 19;
  const dose = plan === null ? 0 : title + (tight ? 76 : 119);
  const score = withdrawal.length === 0 ? 0 : title + (tight ? 38 : 61);
  const craving = daily.every((day) => day.craving === null) ? 0 : title + (tight ? 31 : 48);
  return dose + score + craving;
}

function symptomsHeight({ symptoms }: Content, width: number): number {
  const room = ((width - 18) * 1.1) / 2.1 - 125;
  const rows = symptoms
    .slice(0, 5)
    .map(({ name }) => textLines(name ?? 'Trouble sleeping', room, small.size));
  return 7 + heading + 16 + sum(rows.map((count) => count * 10.8 + 4.2));
}

function scalesHeight({ scales }: Content): number {
  if (scales === null || scales.length === 0) return 40;
  const rows = scales.map(({ band }) => ((band ?? '').length > 10 ? 26 : 15));
  return 7 + heading + 16 + sum(rows) + 24;
}

/** Questions beside goals, or the one of them that there is over the whole width. */
function ownWordsHeight(content: Content, fit: PageOne, width: number): number {
  const questions = content.questions.slice(0, fit.questions);
  const goals = content.goals.slice(0, fit.goals);
  const list = (texts: readonly string[], room: number) =>
    6 + heading + sum(texts.map((text) => textLines(text, room - 14, small.size) * small.line));
  if (questions.length === 0 && goals.length === 0) return 0;
  if (questions.length === 0) return list(goals, width);
  if (goals.length === 0) return list(questions, width);
  const share = (width - 18) / 2.1;
  return Math.max(list(questions, share * 1.1), list(goals, share));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
