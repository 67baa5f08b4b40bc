import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { asOneLine } from '../../../../shared/contract/fields';
import { longestRecipientName, type Recipient } from '../../../../shared/contract/recipients';
import { useChange, useRead } from '../../../bridge/queries';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextField } from '../../../ui/field';
import { FoldCard } from '../../../ui/fold-card';
import { useAct } from '../../../ui/use-act';
import styles from '../reports.module.css';
import { type Choices, keptChoices, startingChoices } from './summary-choices';

const words = reportsWords.recipients;

interface Props {
  choices: Choices;
  onChoose: (changed: Partial<Choices>) => void;
}

/** Choices that are kept for somebody, to be taken up again the next time. */
export function RecipientsCard({ choices, onChoose }: Props) {
  const list = useRead('recipients.list', {});
  const recipients = list.data?.recipients ?? [];
  return (
    <FoldCard title={words.title} about={words.about(recipients.length)} open={recipients.length > 0}>
      <FailureNotice error={list.error} />
      <ul className={styles.recipients}>
        {recipients.map((recipient) => (
          <li key={recipient.id}>
            <RecipientRow recipient={recipient} choices={choices} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <NewRecipient choices={choices} />
    </FoldCard>
  );
}

/** One of them: what was kept is taken up, kept anew, renamed or let go. */
function RecipientRow({ recipient, choices, onChoose }: Props & { recipient: Recipient }) {
  const { id, name } = recipient;
  const act = useAct();
  const save = useChange('recipients.save');
  const remove = useChange('recipients.remove');
  const restore = useChange('recipients.restore');
  const [renamed, setRenamed] = useState<string | null>(null);

  const choose = () => {
    const { today, planStart } = choices;
    const kept = recipient.choices ?? keptChoices(startingChoices(today, planStart));
    onChoose({ ...kept, ...(kept.detail === 'page-one' ? { notes: [] } : {}) });
  };
  const keepAs = (called: string, text: string) =>
    act(async () => {
      await save.mutateAsync({ id, name: called, choices: keptChoices(choices) });
      return { text };
    });
  const rename = async () => {
    const called = asOneLine(renamed ?? '');
    if (called === '') return;
    const kept = recipient.choices ?? keptChoices(choices);
    const done = await act(async () => {
      await save.mutateAsync({ id, name: called, choices: kept });
      return { text: words.renamed(called) };
    });
    if (done) setRenamed(null);
  };
  const letGo = () =>
    act(async () => {
      await remove.mutateAsync({ id });
      return {
        text: words.removed(name),
        undo: { label: words.undo, act: () => restore.mutateAsync({ id }) },
      };
    });

  if (renamed !== null) {
    return (
      <form
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={words.name}
          value={renamed}
          maxLength={longestRecipientName}
          autoComplete="off"
          onChange={setRenamed}
        />
        <Button type="submit">{words.save}</Button>
        <Button onClick={() => setRenamed(null)}>{words.cancel}</Button>
      </form>
    );
  }
  return (
    <>
      <p className={styles.recipient}>{name}</p>
      {recipient.choices === null && <p className={styles.hint}>{words.outdated}</p>}
      <div className={styles.naming}>
        <Button onClick={choose} aria-label={words.of(words.use, name)}>
          {words.use}
        </Button>
        <Button
          onClick={() => void keepAs(name, words.kept(name))}
          aria-label={words.of(words.keepAnew, name)}
        >
          {words.keepAnew}
        </Button>
        <Button onClick={() => setRenamed(name)} aria-label={words.of(words.rename, name)}>
          {words.rename}
        </Button>
        <Button onClick={() => void letGo()} aria-label={words.of(words.remove, name)}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}

function NewRecipient({ choices }: { choices: Choices }) {
  const act = useAct();
  const save = useChange('recipients.save');
  const [name, setName] = useState('');
  const keep = async () => {
    const called = asOneLine(name);
    if (called === '') return;
    const done = await act(async () => {
      await save.mutateAsync({ id: null, name: called, choices: keptChoices(choices) });
      return { text: words.kept(called) };
    });
    if (done) setName('');
  };
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={words.keepAs}
        hint={words.keepHint}
        value={name}
        maxLength={longestRecipientName}
        autoComplete="off"
        onChange={setName}
      />
      <Button type="submit" disabled={asOneLine(name) === ''}>
        {words.keep}
      </Button>
    </form>
  );
}
