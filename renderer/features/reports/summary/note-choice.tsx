import { clockTime, shortDate } from '../../../../shared/content/words/dates';
import { reportsWords } from '../../../../shared/content/words/reports';
import { useRead } from '../../../bridge/queries';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import styles from '../reports.module.css';
import { type Choices, optionsOf } from './summary-choices';

interface Props {
  choices: Choices;
  onChange: (changed: Partial<Choices>) => void;
}

/** Notes of the period, none of them ticked by itself. */
export function NoteChoice({ choices, onChange }: Props) {
  const period = optionsOf(choices);
  const { from, to } = period ?? { from: choices.today, to: choices.today };
  const found = useRead('reports.notes', { from, to }, { enabled: period !== null });
  const chosen = new Set(choices.notes);
  const toggle = (id: string) => {
    const notes = chosen.has(id) ? choices.notes.filter((note) => note !== id) : [...choices.notes, id];
    onChange({ notes });
  };
  return (
    <Card title={reportsWords.notes}>
      <FailureNotice error={found.error} />
      {found.data && (
        <p className={styles.hint}>
          {found.data.notes.length === 0 ? reportsWords.noNotes : reportsWords.notesHint}
        </p>
      )}
      <ul className={styles.notes}>
        {found.data?.notes.map(({ id, day, time, start }) => (
          <li key={id}>
            <label className={styles.note}>
              <input
                type="checkbox"
                autoComplete="off"
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
              />
              <span>{reportsWords.noteStart(`${shortDate(day)}, ${clockTime(time)}`, start)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Card>
  );
}
