import type { OutputOf } from '../../../shared/contract/contract';
import { generalQuestions, type Question } from '../../../shared/contract/questions';
import { longestTrend } from '../../../shared/contract/trends';
import { filledScaleIds } from '../../../shared/scales/scale';
import { addDays, daysBetween, type LocalDate } from '../../../shared/time';
import { STACKING_DAYS } from '../../schedule/limits';
import { earlySignDays, earlySignsOf } from '../../trends/early-signs';
import { helpedOf } from '../../trends/helped';
import { responseTo } from '../../trends/response';
import { scaleCourse } from '../../trends/scale-course';
import { sleepAndCraving } from '../../trends/sleep';
import { triggersFacts, triggersOf } from '../../trends/triggers';
import { usualRange } from '../../trends/usual-range';
import { answeredQuestions, dayMeansOf } from '../database/tables/day-answers';
import { scaleTotalsBetween } from '../database/tables/scale-records';
import {
  firstDayWithAnything,
  helpedEntriesBetween,
  loggedDaysBetween,
  taggedDosesBetween,
  triggeredEntriesBetween,
} from '../database/tables/trend-days';
import { ExpectedFailure } from '../failure';
import { type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { symptomList } from './symptoms';
import { trackOf } from './tracks';
import { courseOf, cutsBetween, doseDays } from './trend-course';

/** Days that the response to cuts is drawn from: what is longer ago says little of the cuts now. */
const responseDays = 366;
/** What a screen begins with where it was answered: the questions of the check-in. */
const firstSuggested: readonly Question[] = ['overall', 'craving', 'sleep-hours'];

export const trendsHandlers: Handlers<'trends'> = {
  'trends.reach': (vault, { productId }) => {
    const date = today(vault);
    const first = firstDayWithAnything(vault.db);
    const answered = inOrder(vault, answeredQuestions(vault.db));
    return {
      today: date,
      product: trackOf(vault, productId)?.row.product ?? null,
      first,
      usual: usualRange(first, date),
      answered,
      suggested: suggestedOf(answered),
    };
  },

  'trends.course': (vault, { productId, questions, ...range }) => {
    checkRange(range);
    return courseOf(vault, trackOf(vault, productId), { ...range, questions });
  },

  'trends.response': (vault, { productId, question }) => responseOf(vault, productId, question),

  'trends.scales': ({ db }, { from, to }) => {
    checkRange({ from, to });
    return {
      scales: filledScaleIds.flatMap(
        (scale) => scaleCourse(scale, scaleTotalsBetween(db, scale, from, to)) ?? [],
      ),
    };
  },

  'trends.sleep': ({ db }, { from, to }) => {
    checkRange({ from, to });
    const means = (question: Question, last = to) => dayMeansOf(db, question, from, last);
    return sleepAndCraving(means('sleep-hours'), means('sleep-quality'), means('craving', addDays(to, 1)));
  },

  'trends.triggers': (vault, { productId, from, to }) => {
    checkRange({ from, to });
    const track = trackOf(vault, productId);
    const judged = new Map(
      doseDays(vault, track, { from, to }).flatMap(({ date, planned, taken, isAbove }) =>
        planned === null || taken === null ? [] : [[date, isAbove] as const],
      ),
    );
    const triggers = triggersOf(
      taggedDosesBetween(vault.db, from, to),
      triggeredEntriesBetween(vault.db, from, to),
      judged,
    );
    return { product: track?.row.product ?? null, triggers, facts: triggersFacts(triggers) };
  },

  'trends.helped': ({ db }, { from, to }) => {
    checkRange({ from, to });
    return helpedOf(helpedEntriesBetween(db, from, to));
  },

  'trends.earlySigns': (vault) => {
    const to = today(vault);
    const from = addDays(to, 1 - earlySignDays);
    const means = (question: Question) => dayMeansOf(vault.db, question, from, to);
    const days = {
      sleepHours: means('sleep-hours'),
      craving: means('craving'),
      lowMood: means('low-mood'),
      logged: loggedDaysBetween(vault.db, from, to),
    };
    return { today: to, signs: earlySignsOf(days, to) };
  },
};

function responseOf(
  vault: OpenVault,
  productId: string | null,
  question: Question,
): OutputOf<'trends.response'> {
  const track = trackOf(vault, productId);
  const asOf = today(vault);
  const from = addDays(asOf, -responseDays);
  const cuts = cutsBetween(track, from, asOf);
  const earlier = cutsBetween(track, addDays(from, 1 - STACKING_DAYS), addDays(from, -1)).at(-1);
  // The week after a cut that is too long ago to count is its response, and no time before the next one.
  const clear = earlier === undefined ? from : addDays(earlier, STACKING_DAYS);
  const [first = clear] = cuts;
  const values = dayMeansOf(vault.db, question, first < clear ? first : clear, asOf);
  return { product: track?.row.product ?? null, question, ...responseTo(question, cuts, values) };
}

function checkRange({ from, to }: { from: LocalDate; to: LocalDate }): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw new ExpectedFailure('bad-input', 'ends-before-it-begins');
  if (days > longestTrend) throw new ExpectedFailure('bad-input', 'period-too-long');
}

/** General questions, then symptoms in the order of the person's list. */
function inOrder({ db }: OpenVault, questions: readonly Question[]): Question[] {
  const listed = [...generalQuestions, ...symptomList(db).map(({ key }) => key)];
  return listed.filter((question) => questions.includes(question));
}

function suggestedOf(answered: readonly Question[]): Question[] {
  const first = firstSuggested.filter((question) => answered.includes(question));
  return [...new Set([...first, ...answered])].slice(0, firstSuggested.length);
}
