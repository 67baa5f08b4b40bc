import { Link } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { answersLine } from '../../../shared/content/words/day';
import { scaleWords } from '../../../shared/content/words/scales';
import { bodyFacts } from '../../../shared/content/words/vitals';
import type { Day } from '../../../shared/contract/days';
import { highestTotal, scales } from '../../../shared/scales/registry';
import { NoteBeginning } from '../../ui/note-text';
import { useBodyUnits } from '../../ui/use-body-units';
import { useSymptomList } from '../../ui/use-symptom-list';
import styles from './day-sheet.module.css';

/** What was written about a day, and the way to write more. */
export function DayJournal({ day }: { day: Day }) {
  const { labelOf } = useSymptomList();
  const units = useBodyUnits();
  return (
    <section>
      <h3>{calendarWords.journal}</h3>
      {day.entries.length === 0 && <p className={styles.muted}>{calendarWords.noEntries}</p>}
      <ul className={styles.entries}>
        {day.entries.map((entry) => (
          <li key={entry.id}>
            <Link href={`/journal/${entry.id}`} className={styles.entry}>
              <span className={styles.entryTime}>{calendarWords.entry(entry.time)}</span>
              <span className={styles.line}>
                {[answersLine(entry, labelOf), ...bodyFacts(entry, units)]
                  .filter((part) => part !== '')
                  .join(' · ') || calendarWords.noAnswers}
              </span>
              {entry.note.trim() !== '' && (
                <div className={styles.muted}>
                  <NoteBeginning note={entry.note} />
                </div>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {day.scales.length > 0 && (
        <ul className={styles.entries} aria-label={scaleWords.ofDay}>
          {day.scales.map(({ id, scale, total, band }) => (
            <li key={id}>
              <Link href="/journal/scales" className={styles.entry}>
                {scaleWords.dayLine(scales[scale].name, total, highestTotal(scale), band)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Link href={`/journal/new/${day.date}`} className={styles.write}>
        {calendarWords.write}
      </Link>
    </section>
  );
}
