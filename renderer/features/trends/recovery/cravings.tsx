import { useState } from 'react';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { Craving } from '../../../../shared/contract/recovery';
import type { LocalDate } from '../../../../shared/time';
import { useRead } from '../../../bridge/queries';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { FoldCard } from '../../../ui/fold-card';
import styles from './recovery.module.css';

/** So many are shown until somebody asks for all. */
const first = 10;

/** Cravings from entries and urges on one list, the newest first, with what led to them. */
export function Cravings({ today }: { today: LocalDate }) {
  const read = useRead('recovery.cravings', {}, { fresh: true });
  const [isAll, setAll] = useState(false);
  if (read.error) return <FailureNotice error={read.error} />;
  if (!read.data) return null;
  const { from, cravings } = read.data;
  const shown = isAll ? cravings : cravings.slice(0, first);
  return (
    <FoldCard title={words.cravings} about={words.cravingsCount(cravings.length)} open={false}>
      <div className={styles.parts}>
        <p className={styles.quiet}>
          {cravings.length === 0 ? words.cravingsNone : words.cravingsAbout(from)}
        </p>
        {shown.length > 0 && (
          <ul className={styles.list}>
            {shown.map((craving) => (
              <CravingRow key={`${craving.said.kind} ${craving.id}`} craving={craving} today={today} />
            ))}
          </ul>
        )}
        {shown.length < cravings.length && (
          <div>
            <Button onClick={() => setAll(true)}>{words.cravingsMore(cravings.length)}</Button>
          </div>
        )}
      </div>
    </FoldCard>
  );
}

function CravingRow({
  craving: { day, time, triggers, said },
  today,
}: {
  craving: Craving;
  today: LocalDate;
}) {
  const what = said.kind === 'entry' ? words.craving(said.craving) : words.urge(said.before, said.after);
  const outcome = said.kind === 'urge' && said.outcome !== null ? [words.outcomes[said.outcome]] : [];
  const led = triggers.length === 0 ? [] : [words.with(triggers)];
  return (
    <li>
      <span className={styles.date}>{words.when(day, time, today)}</span>
      <span dir="auto">{[what, ...outcome, ...led].join(' · ')}</span>
    </li>
  );
}
