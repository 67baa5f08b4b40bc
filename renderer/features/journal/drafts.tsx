import { useLocation } from 'wouter';
import { journalWords } from '../../../shared/content/words/journal';
import type { OutputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { NoteText } from '../../ui/note-text';
import styles from './journal-list.module.css';
import { focusHandedOn, opensRow } from './neighbor-row';
import { useDiscard } from './use-discard';

type KeptDraft = OutputOf<'journal.drafts'>['drafts'][number];

/** What was being written and is not saved yet: to go on with, or to discard. */
export function Drafts({ drafts }: { drafts: readonly KeptDraft[] }) {
  if (drafts.length === 0) return null;
  return (
    <Card title={journalWords.drafts}>
      <ul className={styles.entries}>
        {drafts.map((draft) => (
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
        <Button
          aria-label={journalWords.goOnName(day, time)}
          {...opensRow}
          onClick={() => navigate(`/journal/${id}`)}
        >
          {journalWords.goOn}
        </Button>
        <Button
          look="quiet"
          aria-label={journalWords.discardName(day, time)}
          onClick={(event) => {
            const handOn = focusHandedOn(event.currentTarget);
            const drop = () => call('journal.dropDraft', { id });
            void discard({ id, fields, typed }, drop).then((done) => done && handOn());
          }}
        >
          {journalWords.discard}
        </Button>
      </div>
    </li>
  );
}
