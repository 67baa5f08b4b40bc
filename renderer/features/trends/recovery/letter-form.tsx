import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { KeptRecord } from '../../../../shared/contract/own-records';
import { longestLetter } from '../../../../shared/contract/own-records/letter';
import { useChange } from '../../../bridge/queries';
import { focusFirstProblem, leaveAtEscape, useFirstField } from '../../../ui/form-keyboard';
import { useHalfTyped } from '../../../ui/half-typed';
import { SaveFoot } from '../../../ui/save-foot';
import { TextAreaField } from '../../../ui/text-area-field';
import { useSay } from '../../../ui/use-act';
import styles from './recovery.module.css';

const typedLetter = z.strictObject({ text: z.string() });

/** A few lines to oneself; kept over a lock while they are written. */
export function LetterForm({ before, onDone }: { before: KeptRecord | null; onDone: () => void }) {
  const { typed, setTyped, letGo } = useHalfTyped('letter', before?.id ?? '', typedLetter, () => ({
    text: before?.record.kind === 'letter' ? before.record.text : '',
  }));
  const [tried, setTried] = useState(false);
  const save = useChange('records.save');
  const say = useSay();
  const form = useFirstField();
  const problem = problemOf(typed.text.trim());

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (problem !== null) {
      focusFirstProblem(form.current);
      return;
    }
    const record = { kind: 'letter' as const, text: typed.text.trim() };
    save.mutate(
      { id: before?.id ?? null, day: before?.day ?? null, record },
      {
        onSuccess: () => {
          say({ text: words.letterSaved });
          leave();
        },
      },
    );
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} onKeyDown={leaveAtEscape(leave)}>
      <TextAreaField
        label={words.letterField}
        hint={words.letterHint}
        rows={7}
        value={typed.text}
        onChange={(text) => setTyped({ text })}
        error={tried ? problem : null}
      />
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}

function problemOf(text: string): string | null {
  if (text === '') return words.noLetter;
  return text.length > longestLetter ? words.letterTooLong(longestLetter) : null;
}
