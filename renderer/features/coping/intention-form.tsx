import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { weekWords as words } from '../../../shared/content/words/week';
import { asOneLine } from '../../../shared/contract/fields';
import { type LifeArea, longestIntention } from '../../../shared/contract/own-records/intention';
import type { LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { TextField } from '../../ui/field';
import { focusFirstProblem, leaveAtEscape, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { SaveFoot } from '../../ui/save-foot';
import type { KeptOf } from './use-records';
import styles from './week.module.css';

interface Props {
  /** The one that is changed; null for a new one. */
  before: KeptOf<'intention'> | null;
  area: LifeArea;
  week: LocalDate;
  onDone: () => void;
}

/** The words of one small thing for a week. */
export function IntentionForm({ before, area, week, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped(
    'intention',
    before?.id ?? area,
    z.string(),
    () => before?.record.text ?? '',
  );
  const [tried, setTried] = useState(false);
  const save = useChange('records.save');
  const form = useFirstField();
  const text = asOneLine(typed);
  const problem = text === '' ? words.noText : text.length > longestIntention ? words.tooLong : null;

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
    const record = { kind: 'intention' as const, area, text, week, went: before?.record.went ?? null };
    save.mutate({ id: before?.id ?? null, day: null, record }, { onSuccess: leave });
  }

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit} onKeyDown={leaveAtEscape(leave)}>
      <TextField
        label={words.text(words.areas[area])}
        value={typed}
        dir="auto"
        onChange={setTyped}
        error={tried ? problem : null}
      />
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}
