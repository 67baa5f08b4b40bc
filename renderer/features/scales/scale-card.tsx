import { scaleWords } from '../../../shared/content/words/scales';
import type { ScaleStanding } from '../../../shared/contract/scales';
import { scales } from '../../../shared/scales/registry';
import type { LocalDate } from '../../../shared/time';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Fold } from '../../ui/fold';
import { ScaleHistory } from './scale-history';
import { ScaleOffer } from './scale-offer';
import { ScaleRhythm } from './scale-rhythm';
import { ScaleScore } from './scale-score';
import { ScaleSource } from './scale-source';
import styles from './scales.module.css';

interface Props {
  standing: ScaleStanding;
  today: LocalDate;
}

/** One scale: its last result in words, when it is asked next, and what can be done with it. */
export function ScaleCard({ standing, today }: Props) {
  const { scale, last, change, open, rhythm, offers } = standing;
  const { name, items } = scales[scale];
  const never = scale === 'craving' ? scaleWords.neverCraving : scaleWords.never;
  return (
    <Card title={name}>
      <div className={styles.stack}>
        <p className={styles.muted}>{scaleWords.aboutScale[scale]}</p>
        {last === null ? (
          <p>{never}</p>
        ) : (
          <div>
            <p className={styles.muted}>{scaleWords.lastOn(last.day, today)}</p>
            <ScaleScore record={last} change={change} today={today} />
          </div>
        )}
        {open !== null && <p>{scaleWords.openSince(answeredIn(open.answers), items.length, open.time)}</p>}
        <p className={styles.muted}>{dueWords(standing, today)}</p>
        <div className={styles.actions}>
          {scale === 'craving' ? (
            <ButtonLink href="/">{scaleWords.toCheckIn}</ButtonLink>
          ) : (
            <ButtonLink
              href={`/journal/scales/${scale}`}
              look={open === null ? 'plain' : 'primary'}
              label={open === null ? scaleWords.startNamed(name) : scaleWords.goOnNamed(name)}
            >
              {open === null ? scaleWords.start : scaleWords.goOn}
            </ButtonLink>
          )}
          {offers !== null && <ScaleOffer {...offers} />}
        </div>
        <Fold title={scaleWords.history} lazy>
          <ScaleHistory scale={scale} today={today} />
        </Fold>
        <Fold title={scaleWords.rhythm}>
          <ScaleRhythm scale={scale} rhythm={rhythm} />
        </Fold>
        <Fold title={scaleWords.source}>
          <ScaleSource scale={scale} />
        </Fold>
      </div>
    </Card>
  );
}

function dueWords({ scale, due, rhythm }: ScaleStanding, today: LocalDate): string {
  if (due !== null) return scaleWords.due(due, today, rhythm.everyDays);
  if (scale === 'craving') return scaleWords.askedInCheckIn;
  return rhythm.everyDays === null ? scaleWords.notAsked : scaleWords.askedLater;
}

function answeredIn(answers: readonly (number | null)[]): number {
  return answers.filter((answer) => answer !== null).length;
}
