import { useLocation } from 'wouter';
import { clockTime } from '../../../shared/content/words/dates';
import { entryFacts, noticedSigns } from '../../../shared/content/words/entry-facts';
import { entryLines } from '../../../shared/content/words/entry-lines';
import { journalWords } from '../../../shared/content/words/journal';
import type { Entry } from '../../../shared/contract/journal';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { keyed } from '../../ui/keyed';
import { NoteText } from '../../ui/note-text';
import { useBodyUnits } from '../../ui/use-body-units';
import { useSymptomList } from '../../ui/use-symptom-list';
import rows from './entry-row.module.css';
import styles from './journal-list.module.css';
import { focusHandedOn, opensRow } from './neighbor-row';
import { useRemoval } from './use-removal';

/** From here on a symptom stands out. */
const notable = 4;
const mostChips = 8;

/** One entry at a glance. */
export function EntryRow({ entry }: { entry: Entry }) {
  const remove = useRemoval();
  const [, navigate] = useLocation();
  const { day, time } = entry;
  const facts = entryFacts(entry, useBodyUnits());
  const { symptoms, labelOf } = useSymptomList();
  const rated = symptoms
    .map(({ key }) => ({ key, label: labelOf(key), rating: entry.symptoms[key] ?? 0 }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating);
  const noticed = noticedSigns(entry);
  const lines = entryLines(entry);

  return (
    <li className={styles.entry}>
      <div className={styles.main}>
        <p>
          <strong className={styles.time}>{clockTime(time)}</strong>
          {facts.join(' · ')}
        </p>
        {noticed.length > 0 && (
          <p className={styles.noticed}>
            <Icon name="alert" />
            <span>
              {journalWords.noticed}: {noticed.join('; ')}
            </span>
          </p>
        )}
        {rated.length > 0 && (
          <ul className={styles.chips}>
            {rated.slice(0, mostChips).map(({ key, label, rating }) => (
              <li key={key} className={styles.chip} data-notable={rating >= notable}>
                <bdi>{label}</bdi> <strong>{rating}</strong>
              </li>
            ))}
            {rated.length > mostChips && (
              <li className={styles.chip}>{journalWords.moreSymptoms(rated.length - mostChips)}</li>
            )}
          </ul>
        )}
        {lines.length > 0 && (
          <dl className={rows.lines}>
            {lines.map(({ label, items }) => (
              <div key={label} className={rows.line}>
                <dt>{label}</dt>
                <dd>
                  {keyed(items, String).map(({ key, item }) => (
                    <span key={key} dir="auto" className={rows.item}>
                      {item}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {entry.tags.length > 0 && (
          <ul className={styles.chips} aria-label={journalWords.tags}>
            {entry.tags.map((tag) => (
              <li key={tag} className={styles.chip} dir="auto">
                #{tag}
              </li>
            ))}
          </ul>
        )}
        <NoteText note={entry.note} />
      </div>
      <div className={styles.actions}>
        <Button
          look="quiet"
          className={styles.action}
          aria-label={journalWords.editName(day, time)}
          {...opensRow}
          onClick={() => navigate(`/journal/${entry.id}`)}
        >
          {journalWords.edit}
        </Button>
        <Button
          look="quiet"
          className={styles.action}
          aria-label={journalWords.removeName(day, time)}
          onClick={(event) => {
            const handOn = focusHandedOn(event.currentTarget);
            void remove(entry.id).then((done) => done && handOn());
          }}
        >
          {journalWords.remove}
        </Button>
      </div>
    </li>
  );
}
