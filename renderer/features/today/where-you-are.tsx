import { type Phase, phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';
import { daysAtZero, todayWords } from '../../../shared/content/words/today';
import type { PlanStanding } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './today.module.css';

/** How long since the last cut, and what usually happens then. */
export function WhereYouAre({ standing, today }: { standing: PlanStanding; today: LocalDate }) {
  const { lead, text, phase } = placeOf(standing, today);
  return (
    <Card title={todayWords.whereYouAre}>
      <div className={styles.stack}>
        <p>
          <strong>{lead}</strong> {text}
        </p>
        {phase !== null && <WhyWeSayThis source={phase.source} why={phase.why} />}
      </div>
    </Card>
  );
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
