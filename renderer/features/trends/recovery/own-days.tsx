import { useMemo } from 'react';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { OwnStretch } from '../../../../shared/contract/recovery';
import type { LocalDate } from '../../../../shared/time';
import { Card } from '../../../ui/card';
import { PlotStack } from '../../../ui/chart/plot-stack';
import { answeredCourses, ownPlots, ownReadings, ownSentences } from './own-days-chart';
import styles from './recovery.module.css';

/** The person's own days in the phase of today, beside what usually happens. */
export function OwnDays({ own, today }: { own: OwnStretch; today: LocalDate }) {
  const data = useMemo(() => ownPlots(own), [own]);
  const readings = useMemo(() => ownReadings(own, today), [own, today]);
  return (
    <Card title={words.own}>
      {answeredCourses(own).length === 0 ? (
        <p className={styles.quiet}>{words.ownEmpty}</p>
      ) : (
        <div className={styles.parts}>
          <ul className={styles.said}>
            {ownSentences(own).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <PlotStack
            summary={[words.ownOf(own.from, own.to, today)]}
            label={words.ownLabel}
            data={data}
            readings={readings}
          />
        </div>
      )}
    </Card>
  );
}
