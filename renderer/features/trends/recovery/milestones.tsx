import { longDate } from '../../../../shared/content/words/dates';
import { milestoneWords } from '../../../../shared/content/words/milestones';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { OutputOf } from '../../../../shared/contract/contract';
import type { LocalDate } from '../../../../shared/time';
import { Card } from '../../../ui/card';
import styles from './recovery.module.css';

type Found = OutputOf<'recovery.get'>['milestones'];

/** What of the plan lies behind, and the next of it. Nothing that was reached is ever taken back. */
export function Milestones({ milestones, today }: { milestones: Found; today: LocalDate }) {
  const reached = milestones.filter(({ date }) => date <= today);
  const ahead = milestones.filter(({ date }) => date > today).slice(0, 1);
  return (
    <Card title={words.milestones}>
      {milestones.length === 0 ? (
        <p className={styles.quiet}>{words.noMilestones}</p>
      ) : (
        <div className={styles.parts}>
          <MilestoneList title={words.reached} found={reached} none={words.noneReached} />
          <MilestoneList title={words.nextMilestone} found={ahead} none={words.noneAhead} />
          <p className={styles.quiet}>{words.milestonesAbout}</p>
        </div>
      )}
    </Card>
  );
}

function MilestoneList({ title, found, none }: { title: string; found: Found; none: string }) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      {found.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {found.map(({ kind, date }) => (
            <li key={kind}>
              <span>{words.milestone(milestoneWords[kind])}</span>
              <span className={styles.date}>{longDate(date)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
