import { clockTime } from '../../../shared/content/words/dates';
import { entryFacts, noticedSigns } from '../../../shared/content/words/entry-facts';
import { entryLines } from '../../../shared/content/words/entry-lines';
import { journalPagesWords as words } from '../../../shared/content/words/journal-pages';
import { type OwnSymptomNames, setApart, symptomLabel } from '../../../shared/content/words/symptoms';
import type { BodyUnits } from '../../../shared/content/words/vitals';
import type { PrintedEntry as Entry } from '../../../shared/contract/reports/journal';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { notePieces } from '../../../shared/note-pieces';
import { keyed } from '../../ui/keyed';
import { Markdown } from '../../ui/markdown';
import styles from './journal-pages.module.css';

interface Props {
  entry: Entry;
  units: BodyUnits;
  names: OwnSymptomNames;
}

/** One entry with everything that it says. */
export function PrintedEntry({ entry, units, names }: Props) {
  const facts = entryFacts(entry, units);
  const rated = (Object.entries(entry.symptoms) as [SymptomKey, number][])
    .sort(([, a], [, b]) => b - a)
    .map(([key, rating]) => words.symptom(setApart(symptomLabel(key, names)), rating));
  const lines = [
    { label: words.noticed, items: noticedSigns(entry) },
    { label: words.symptoms, items: rated },
    ...entryLines(entry),
    { label: words.tags, items: entry.tags },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className={styles.entry}>
      <p>
        <strong>{clockTime(entry.time)}</strong> {facts.join(' · ')}
      </p>
      {lines.map(({ label, items }) => (
        <p key={label}>
          <span className={styles.label}>{label}: </span>
          {items.map(setApart).join(', ')}
        </p>
      ))}
      {entry.note !== '' && (
        <div className={styles.note}>
          <p className={styles.label}>{words.note}</p>
          {keyed(notePieces(entry.note), String).map(({ key, item }) => (
            <Markdown key={key} text={item} />
          ))}
        </div>
      )}
    </div>
  );
}
