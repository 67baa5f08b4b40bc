import { recoveryWords as words } from '../../../shared/content/words/recovery';
import type { Today } from '../../../shared/contract/days';
import { useRead } from '../../bridge/queries';
import { FoldCard } from '../../ui/fold-card';
import { LetterText } from '../../ui/letter-text';
import styles from './today.module.css';

/** From this rating of craving or of the day on, a day is called hard (ours). */
const hardFrom = 8;

/** On a hard day: what the person wrote to themselves, folded until they want it. */
export function HardDay({ today }: { today: Today }) {
  const isHard = isHardDay(today);
  const read = useRead('records.list', { kind: 'letter', from: null }, { enabled: isHard });
  const letters = (read.data?.records ?? []).flatMap(({ id, day, record }) =>
    record.kind === 'letter' ? { id, day, text: record.text } : [],
  );
  if (!isHard || letters.length === 0) return null;
  return (
    <FoldCard title={words.hardDay} about={words.hardDayAbout(letters.length)} open={false}>
      <div className={styles.stack}>
        {letters.map(({ id, day, text }) => (
          <section key={id} aria-label={words.letterOf(day)}>
            <p className={styles.muted}>{words.letterOf(day)}</p>
            <LetterText text={text} />
          </section>
        ))}
      </div>
    </FoldCard>
  );
}

function isHardDay({ day: { entries } }: Today): boolean {
  return entries.some(
    ({ overall, symptoms }) => (overall ?? 0) >= hardFrom || (symptoms.craving ?? 0) >= hardFrom,
  );
}
