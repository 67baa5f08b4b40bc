import { library, type TopicId } from '../../../../shared/content/library/library';
import type { PhaseId, Topic } from '../../../../shared/content/library/topic';
import { phaseAfterCut, phaseAtZero } from '../../../../shared/content/phases';
import { placeSentence, recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { OutputOf } from '../../../../shared/contract/contract';
import type { RecoveryPlace } from '../../../../shared/contract/recovery';
import { addDays, type LocalDate } from '../../../../shared/time';
import { ButtonLink } from '../../../ui/button-link';
import { Card } from '../../../ui/card';
import { TopicClaims } from '../../../ui/library/topic-claims';
import styles from './recovery.module.css';
import { Timeline } from './timeline';
import { cutParts, wayParts } from './timeline-parts';

/** The page of the library about each phase. */
const topicOf: Record<PhaseId, TopicId> = {
  'after-cut': 'after-a-cut',
  early: 'days-1-to-7',
  subacute: 'weeks-2-to-4',
  extended: 'months-2-to-6',
  'long-term': 'after-6-months',
};

/** The count of days and hours, and the way with today on it. */
export function Where({ recovery }: { recovery: OutputOf<'recovery.get'> }) {
  const { place, today, hoursSinceDose } = recovery;
  const parts = wayParts(place, today);
  return (
    <Card title={words.where}>
      <div className={styles.parts}>
        <div>
          <p className={styles.lead}>{placeSentence(place, today)}</p>
          <p>{hoursSinceDose === null ? words.noDose : words.hours(hoursSinceDose)}</p>
        </div>
        {parts !== null && <Timeline label={words.timeline} parts={parts} />}
        {place.code === 'nothing' ? (
          <div>
            <ButtonLink look="primary" href="/">
              {words.toToday}
            </ButtonLink>
          </div>
        ) : (
          <p className={styles.quiet}>{words.counts}</p>
        )}
      </div>
    </Card>
  );
}

/** What usually happens in the phase of today: everything that the library says of it. */
export function Now({ place, today }: { place: RecoveryPlace; today: LocalDate }) {
  if (place.code === 'after-cut') {
    const { text } = phaseAfterCut(place.days);
    return (
      <Card title={words.now(words.phases['after-cut'])}>
        <div className={styles.parts}>
          <Timeline label={words.cutTimeline} parts={cutParts(place.days, place.cutOn, today)} />
          <TopicClaims topic={sayingNow(library['after-a-cut'], text)} />
        </div>
      </Card>
    );
  }
  if (place.code !== 'zero') return null;
  const { id } = phaseAtZero(place.zero.day);
  return (
    <Card title={words.now(words.phases[id])}>
      <TopicClaims topic={library[topicOf[id]]} />
    </Card>
  );
}

/** A topic with what happens now alone, of all that happens. */
function sayingNow(topic: Topic, now: string): Topic {
  return { ...topic, claims: topic.claims.filter(({ kind, text }) => kind !== 'happens' || text === now) };
}

/** What comes after this, and about when. */
export function Next({ place }: { place: RecoveryPlace }) {
  const lines = nextLines(place);
  if (lines.length === 0) return null;
  return (
    <Card title={words.next}>
      <div className={styles.parts}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.quiet}>{words.everyone}</p>
      </div>
    </Card>
  );
}

function nextLines(place: RecoveryPlace): string[] {
  if (place.code === 'zero') {
    const { day, since } = place.zero;
    const { until } = phaseAtZero(day);
    if (until === null) return [words.lastPhase];
    const next = phaseAtZero(until + 1);
    return [words.nextPhase(words.phases[next.id], addDays(since, until)), next.text];
  }
  if (place.code !== 'after-cut') return [];
  const { until } = phaseAfterCut(place.days);
  const soon = until === null ? [] : [phaseAfterCut(until + 1).text];
  const cut = place.nextCut === null ? [] : [words.nextCut(place.nextCut.date)];
  return [...soon, ...cut, place.zeroOn === null ? words.noEnd : words.zeroOn(place.zeroOn)];
}
