import { entryChanges } from '../../../shared/content/words/entry-changes';
import { versionWords } from '../../../shared/content/words/entry-parts';
import type { BodyUnits } from '../../../shared/content/words/vitals';
import type { EntryFields } from '../../../shared/contract/journal';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { FoldCard } from '../../ui/fold-card';
import { NoteText } from '../../ui/note-text';
import { useSymptomList } from '../../ui/use-symptom-list';
import { whenSaved } from '../../ui/when-saved';
import styles from './earlier-versions.module.css';

interface Props {
  id: string;
  units: BodyUnits;
  /** Opens what an earlier version said, as changes to the entry. */
  onBringBack: (fields: EntryFields) => void;
}

/** What a saved entry said before each of its changes, the latest first; nothing where it was never changed. */
export function EarlierVersions({ id, units, onBringBack }: Props) {
  const { labelOf } = useSymptomList();
  const history = useRead('journal.history', { id }, { fresh: true });
  if (history.error) return <FailureNotice error={history.error} />;
  if (!history.data || history.data.saved === null || history.data.versions.length === 0) return null;
  const { saved, versions } = history.data;
  const all = [saved, ...versions];
  return (
    <FoldCard title={versionWords.title} about={versionWords.about(versions.length)} open={false}>
      <ol className={styles.versions}>
        {versions.map((version, place) => {
          const after = all[place] ?? saved;
          return (
            <li key={`${version.savedAt}-${after.savedAt}`} className={styles.version}>
              <div className={styles.said}>
                <p className={styles.when}>{versionWords.changed(whenSaved(after.savedAt))}</p>
                <ul className={styles.changes}>
                  {entryChanges(version.fields, after.fields, units, labelOf).map((change) => (
                    <li key={change} dir="auto">
                      {change}
                    </li>
                  ))}
                </ul>
                {version.fields.note !== after.fields.note && version.fields.note.trim() !== '' && (
                  <div className={styles.note}>
                    <p className={styles.before}>{versionWords.noteBefore}</p>
                    <NoteText note={version.fields.note} />
                  </div>
                )}
              </div>
              <Button
                onClick={() => onBringBack(version.fields)}
                aria-label={versionWords.bringBackNamed(whenSaved(version.savedAt))}
              >
                {versionWords.bringBack}
              </Button>
            </li>
          );
        })}
      </ol>
    </FoldCard>
  );
}
