import { useLocation } from 'wouter';
import { journalWords } from '../../../shared/content/words/journal';
import type { OutputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { NoteText } from '../../ui/note-text';
import styles from './journal-list.module.css';
import { useDiscard } from './use-discard';

type KeptDraft = OutputOf<'journal.drafts'>['drafts'][number];

/** What was being written and is not saved yet: to go on with, or to discard. */
export function Drafts() {
  const drafts = useRead('journal.drafts', {});
  if (drafts.error) return <FailureNotice error={drafts.error} />;
  if (!drafts.data || drafts.data.drafts.length === 0) return null;
  return (
    <Card title={journalWords.drafts}>
      <ul className={styles.entries}>
        {drafts.data.drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </Card>
  );
}

function DraftRow({ draft }: { draft: KeptDraft }) {
  const [, navigate] = useLocation();
  const discard = useDiscard();
  const { id, fields, typed, isNew } = draft;
  const { day, time, note } = fields;
  return (
    <li className={styles.entry}>
      <div className={styles.main}>
        <p>{isNew ? journalWords.draftNew(day, time) : journalWords.draftOfEntry(day, time)}</p>
        <NoteText note={note} />
      </div>
      <div className={styles.actions}>
        <Button onClick={() => navigate(`/journal/${id}`)}>{journalWords.goOn}</Button>
        <Button
          look="quiet"
          onClick={() => void discard({ id, fields, typed }, () => call('journal.dropDraft', { id }))}
        >
          {journalWords.discard}
        </Button>
      </div>
    </li>
  );
}
