import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { ownLineWords as words } from '../../../shared/content/words/own-lines';
import { questionWords } from '../../../shared/content/words/questions-to-ask';
import type { Appointment } from '../../../shared/contract/appointments';
import { longestLineTexts, type OwnLine, type OwnList } from '../../../shared/contract/own-lines';
import { useChange } from '../../bridge/queries';
import { TextField } from '../field';
import { focusFirstProblem, leaveAtEscape, useFirstField } from '../form-keyboard';
import { useHalfTyped } from '../half-typed';
import { SaveFoot } from '../save-foot';
import { SelectField } from '../select-field';
import styles from './own-lines.module.css';

const typedLine = z.strictObject({ text: z.string(), reach: z.string(), appointmentId: z.string() });

interface Props {
  list: OwnList;
  /** The line that is changed; null for a new one. */
  before: OwnLine | null;
  /** Whether it names somebody who can be reached. */
  withReach: boolean;
  /** The appointments that a question may be for; null where lines are for none. */
  appointments: readonly Appointment[] | null;
  example: string;
  onDone: () => void;
}

/** The words of a line, with how to reach whom it names, or for which appointment it is. */
export function LineForm({ list, before, withReach, appointments, example, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('own-line', before?.id ?? list, typedLine, () => ({
    text: before?.text ?? '',
    reach: before?.reach ?? '',
    appointmentId: before?.appointmentId ?? '',
  }));
  const [tried, setTried] = useState(false);
  const save = useChange('lines.save');
  const form = useFirstField();
  const set = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed });
  const problem = textProblem(typed.text);
  const reachProblem = typed.reach.trim().length > longestLineTexts.reach ? words.reachTooLong : null;

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (problem !== null || reachProblem !== null) {
      focusFirstProblem(form.current);
      return;
    }
    const { text, reach, appointmentId } = typed;
    // An appointment that is not offered any more is none to choose.
    const known = appointments?.some(({ id }) => id === appointmentId) ?? false;
    save.mutate(
      { id: before?.id ?? null, list, text, reach, appointmentId: known ? appointmentId : null },
      { onSuccess: leave },
    );
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} onKeyDown={leaveAtEscape(leave)}>
      <TextField
        label={words.text}
        hint={example}
        value={typed.text}
        dir="auto"
        onChange={(text) => set({ text })}
        error={tried ? problem : null}
      />
      {withReach && (
        <TextField
          label={words.reach}
          value={typed.reach}
          dir="auto"
          onChange={(reach) => set({ reach })}
          error={tried ? reachProblem : null}
        />
      )}
      {appointments !== null && appointments.length > 0 && (
        <SelectField
          label={questionWords.forWhom}
          value={typed.appointmentId}
          onChange={(appointmentId) => set({ appointmentId })}
          choices={[
            { value: '', label: questionWords.forNone },
            ...appointments.map((one) => ({ value: one.id, label: questionWords.appointment(one) })),
          ]}
        />
      )}
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}

function textProblem(text: string): string | null {
  if (text.trim() === '') return words.noText;
  return text.trim().length > longestLineTexts.text ? words.tooLong : null;
}
