import { clockTime, shortDate } from '../../../shared/content/words/dates';
import { reportsWords } from '../../../shared/content/words/reports';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import styles from './reports.module.css';

interface Props {
  /** The days whose notes are offered; null while they are none. */
  period: { from: LocalDate; to: LocalDate } | null;
  chosen: readonly string[];
  onChange: (notes: string[]) => void;
  /** Where all notes can be chosen at once: whether they are. */
  all?: { on: boolean; set: (on: boolean) => void };
}

/** Notes of the period, none of them ticked by itself. */
export function NoteChoice({ period, chosen, onChange, all }: Props) {
  const found = useRead('reports.notes', period ?? neverAsked, { enabled: period !== null });
  const ticked = new Set(chosen);
  const toggle = (id: string) =>
    onChange(ticked.has(id) ? chosen.filter((note) => note !== id) : [...chosen, id]);
  const notes = found.data?.notes ?? [];
  return (
    <Card title={reportsWords.notes}>
      <FailureNotice error={found.error} />
      {found.data && (
        <p className={styles.hint}>{notes.length === 0 ? reportsWords.noNotes : reportsWords.notesHint}</p>
      )}
      {all && notes.length > 0 && (
        <CheckField label={reportsWords.allNotes(notes.length)} checked={all.on} onChange={all.set} />
      )}
      {!all?.on && (
        <ul className={styles.notes}>
          {notes.map(({ id, day, time, start }) => (
            <li key={id}>
              <label className={styles.note}>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={ticked.has(id)}
                  onChange={() => toggle(id)}
                />
                <span>{reportsWords.noteStart(`${shortDate(day)}, ${clockTime(time)}`, start)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const neverAsked = { from: '2001-01-01' as LocalDate, to: '2001-01-01' as LocalDate };
