import { useState } from 'react';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { KeptRecord } from '../../../../shared/contract/own-records';
import { call } from '../../../bridge/client';
import { useRead } from '../../../bridge/queries';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Fold } from '../../../ui/fold';
import { useIsWaiting } from '../../../ui/half-typed';
import { LetterText } from '../../../ui/letter-text';
import { useAct } from '../../../ui/use-act';
import { useAwaitedFocus } from '../../../ui/use-awaited-focus';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { LetterForm } from './letter-form';
import styles from './recovery.module.css';

/** Letters to oneself: each folded away until somebody wants to read it. */
export function Letters() {
  const read = useRead('records.list', { kind: 'letter', from: null });
  return (
    <Card title={words.letters}>
      <FailureNotice error={read.error} />
      {read.data && <LetterList letters={read.data.records} />}
    </Card>
  );
}

function LetterList({ letters }: { letters: readonly KeptRecord[] }) {
  const isWaiting = useIsWaiting();
  const part = useKeptFocus<HTMLDivElement>();
  const focusWhenThere = useAwaitedFocus(part);
  /** The id of the letter that is changed, `new` for one that is written, or null. */
  const [open, setOpen] = useState<string | null>(() => {
    if (isWaiting({ kind: 'letter', about: '' })) return 'new';
    return letters.find(({ id }) => isWaiting({ kind: 'letter', about: id }))?.id ?? null;
  });

  function close(selector: string): void {
    setOpen(null);
    focusWhenThere(selector);
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.parts}>
      <p className={styles.quiet}>{letters.length === 0 ? words.lettersEmpty : words.lettersAbout}</p>
      {letters.map((letter) =>
        open === letter.id ? (
          <LetterForm
            key={letter.id}
            before={letter}
            onDone={() => close(`[data-letter="${letter.id}"] [data-edit]`)}
          />
        ) : (
          <Letter key={letter.id} letter={letter} onEdit={() => setOpen(letter.id)} />
        ),
      )}
      {open === 'new' ? (
        <LetterForm before={null} onDone={() => close('[data-add]')} />
      ) : (
        <div>
          <Button data-add="" onClick={() => setOpen('new')}>
            {letters.length === 0 ? words.write : words.writeAnother}
          </Button>
        </div>
      )}
    </div>
  );
}

function Letter({ letter: { id, day, record }, onEdit }: { letter: KeptRecord; onEdit: () => void }) {
  const act = useAct();
  if (record.kind !== 'letter') return null;

  const remove = () =>
    act(async () => {
      await call('records.remove', { id });
      const back = () => call('records.restore', { id });
      return { text: words.letterRemoved, undo: { label: words.undo, act: back } };
    });

  return (
    <div data-letter={id}>
      <Fold title={words.letterOf(day)}>
        <LetterText text={record.text} />
      </Fold>
      <div className={styles.row}>
        <Button look="quiet" data-edit="" aria-label={words.changeNamed(day)} onClick={onEdit}>
          {words.change}
        </Button>
        <Button look="quiet" aria-label={words.removeNamed(day)} onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
