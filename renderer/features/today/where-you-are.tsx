import { type Phase, phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';
import { milestoneSentences } from '../../../shared/content/words/milestones';
import { zeroSentence } from '../../../shared/content/words/recovery';
import { ownResponseSentence, todayWords } from '../../../shared/content/words/today';
import type { PlanStanding } from '../../../shared/contract/days';
import type { OwnResponse } from '../../../shared/contract/readiness';
import { Card } from '../../ui/card';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import { type Followed, titleOf } from './followed';
import { OwnWords } from './own-words';
import { ResponseCurve } from './response-curve';
import styles from './today.module.css';

/** A cut is spoken of for so long: the curve of the own response reaches no further. */
const daysOfACut = 14;

interface Props extends Followed {
  several: boolean;
}

/** How long since the last cut, what usually happens then, and how the person's own cuts went. */
export function WhereYouAre({ standing, plan, several }: Props) {
  const { lead, text, phase } = placeOf(standing);
  const milestone = plan.milestones.at(-1);
  const response = responseNow(standing);
  return (
    <Card title={titleOf(todayWords.whereYouAre, plan.product, several)}>
      <div className={styles.stack}>
        {milestone !== undefined && <p>{milestoneSentences[milestone]}</p>}
        <p>
          <strong>{lead}</strong> {text} {response !== null && ownResponseSentence(response)}
        </p>
        {response !== null && <ResponseCurve response={response} today={standing.daysSinceCut} />}
        {phase !== null && <WhyWeSayThis source={phase.source} why={phase.why} />}
        <OwnWords dayOfPlan={standing.dayOfPlan} />
      </div>
    </Card>
  );
}

/** The own response while the days after a cut are what matters; null otherwise. */
function responseNow({ daysSinceCut, response, zero }: PlanStanding): OwnResponse | null {
  if (daysSinceCut === null || daysSinceCut > daysOfACut) return null;
  return zero === null ? response : null;
}

/** Where today lies: a fact about this plan, then what usually happens then or what comes next. */
function placeOf(standing: PlanStanding): { lead: string; text: string; phase: Phase | null } {
  const { daysSinceCut, nextCut, zero } = standing;
  if (zero !== null) return placeIn(zeroSentence(zero), phaseAtZero(zero.day));
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
