import { type Phase, phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';
import { sources } from '../../../shared/content/sources';
import { daysAtZero, todayWords } from '../../../shared/content/words/today';
import type { Today } from '../../../shared/contract/days';
import { Card } from '../../ui/card';
import styles from './today.module.css';

/** How long since the last cut, and what usually happens then. */
export function WhereYouAre({ today }: { today: Today }) {
  const { lead, phase } = placeOf(today);
  return (
    <Card title={todayWords.whereYouAre}>
      <div className={styles.stack}>
        <p>
          <strong>{lead}</strong> {phase?.text}
        </p>
        {phase !== null && (
          <details className={styles.why}>
            <summary>{todayWords.why}</summary>
            <p>
              {phase.why} {todayWords.source(sources[phase.source].name)}
            </p>
          </details>
        )}
      </div>
    </Card>
  );
}

function placeOf(today: Today): { lead: string; phase: Phase | null } {
  const { daysSinceCut, nextCut } = today;
  const zero = daysAtZero(today);
  if (zero !== null) return { lead: todayWords.atZero(zero), phase: phaseAtZero(zero) };
  if (daysSinceCut !== null) {
    const lead = daysSinceCut === 0 ? todayWords.cutToday : todayWords.sinceCut(daysSinceCut);
    return { lead, phase: phaseAfterCut(daysSinceCut) };
  }
  return {
    lead: nextCut === null ? todayWords.noCutPlanned : todayWords.noCutYet(nextCut.date),
    phase: null,
  };
}
