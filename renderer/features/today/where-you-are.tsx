import { type Phase, phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';
import { milestoneSentences } from '../../../shared/content/words/milestones';
import { daysAtZero, ownResponseSentence, todayWords } from '../../../shared/content/words/today';
import type { PlanStanding } from '../../../shared/contract/days';
import type { OwnResponse } from '../../../shared/contract/readiness';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import { type Followed, titleOf } from './followed';
import { ResponseCurve } from './response-curve';
import styles from './today.module.css';

/** A cut is spoken of for so long: the curve of the own response reaches no further. */
const daysOfACut = 14;

interface Props extends Followed {
  today: LocalDate;
  several: boolean;
}

/** How long since the last cut, what usually happens then, and how the person's own cuts went. */
export function WhereYouAre({ standing, plan, today, several }: Props) {
  const { lead, text, phase } = placeOf(standing, today);
  const milestone = plan.milestones.at(-1);
  const response = responseNow(standing, today);
  return (
    <Card title={titleOf(todayWords.whereYouAre, plan.product, several)}>
      <div className={styles.stack}>
        {milestone !== undefined && <p>{milestoneSentences[milestone]}</p>}
        <p>
          <strong>{lead}</strong> {text} {response !== null && ownResponseSentence(response)}
        </p>
        {response !== null && <ResponseCurve response={response} today={standing.daysSinceCut} />}
        {phase !== null && <WhyWeSayThis source={phase.source} why={phase.why} />}
      </div>
    </Card>
  );
}

/** The own response while the days after a cut are what matters; null otherwise. */
function responseNow(
  { daysSinceCut, response, ...rest }: PlanStanding,
  today: LocalDate,
): OwnResponse | null {
  if (daysSinceCut === null || daysSinceCut > daysOfACut) return null;
  return daysAtZero({ daysSinceCut, response, ...rest }, today) === null ? response : null;
}

/** Where today lies: a fact about this plan, then what usually happens then or what comes next. */
function placeOf(
  standing: PlanStanding,
  today: LocalDate,
): { lead: string; text: string; phase: Phase | null } {
  const { daysSinceCut, nextCut } = standing;
  const zero = daysAtZero(standing, today);
  if (zero !== null) return placeIn(todayWords.atZero(zero), phaseAtZero(zero));
  if (daysSinceCut !== null) {
    const lead = daysSinceCut === 0 ? todayWords.cutToday : todayWords.sinceCut(daysSinceCut);
    return placeIn(lead, phaseAfterCut(daysSinceCut));
  }
  const text = nextCut === null ? '' : todayWords.firstCut(nextCut.date);
  return { lead: todayWords.noCutYet, text, phase: null };
}

function placeIn(lead: string, phase: Phase) {
  return { lead, text: phase.text, phase };
}
