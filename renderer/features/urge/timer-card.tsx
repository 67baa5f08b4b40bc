import { urgeWords as words } from '../../../shared/content/words/urge';
import type { LocalDate } from '../../../shared/time';
import { wallClock } from '../../bridge/clock';
import { Card } from '../../ui/card';
import styles from './urge.module.css';
import { breathAt, secondsLeft } from './urge-clock';
import { useUrgeSeconds } from './use-urge-seconds';

/** How often the time that is left is said, in minutes. */
const saidEvery = 5;

interface Props {
  begun: { at: string; day: LocalDate };
  today: LocalDate;
}

/** The time that is left, and a breath to go along with. */
export function TimerCard({ begun, today }: Props) {
  const since = useUrgeSeconds(begun.at);
  const left = secondsLeft(since);
  const time = wallClock(new Date(begun.at));
  const said = Math.ceil(left / 60 / saidEvery) * saidEvery;
  const { phase, count } = breathAt(since);
  return (
    <Card title={words.timer}>
      <div className={styles.timer}>
        <div className={styles.time}>
          <p role="timer" aria-label={words.timer} className={styles.left}>
            {words.left(left)}
          </p>
          <p className={styles.quiet}>
            {begun.day === today ? words.begunAt(time) : words.begunOn(begun.day, today, time)}
          </p>
          <p role="status" className={left === 0 ? styles.over : styles.quiet}>
            {left === 0 ? words.over : words.said(said)}
          </p>
        </div>
        <section className={styles.breath} aria-label={words.breathing.title}>
          <div className={styles.circleRoom} aria-hidden="true">
            <div className={styles.circle} data-phase={phase} />
            <p className={styles.count}>{words.breathing[phase](count)}</p>
          </div>
          <p className={styles.quiet}>{words.breathing.about}</p>
        </section>
      </div>
    </Card>
  );
}
