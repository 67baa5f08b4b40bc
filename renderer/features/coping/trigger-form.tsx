import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { triggersWords as words } from '../../../shared/content/words/triggers';
import { asOneLine } from '../../../shared/contract/fields';
import {
  longestTriggerTexts,
  type TriggerClass,
  triggerClasses,
} from '../../../shared/contract/own-records/trigger';
import { useChange } from '../../bridge/queries';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { focusFirstProblem, leaveAtEscape, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { SaveFoot } from '../../ui/save-foot';
import { TextAreaField } from '../../ui/text-area-field';
import styles from './triggers.module.css';
import type { KeptOf } from './use-records';

const typedTrigger = z.strictObject({ class: z.enum(triggerClasses), what: z.string(), plan: z.string() });

interface Props {
  /** The one that is changed; null for a new one. */
  before: KeptOf<'trigger'> | null;
  /** The class that a new one belongs to. */
  kind: TriggerClass;
  onDone: () => void;
}

/** What a trigger is, and what to do then. */
export function TriggerForm({ before, kind, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('trigger', before?.id ?? kind, typedTrigger, () => ({
    class: kind,
    what: before?.record.what ?? '',
    plan: before?.record.plan ?? '',
  }));
  const [tried, setTried] = useState(false);
  const save = useChange('records.save');
  const form = useFirstField();
  const set = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed });
  const what = asOneLine(typed.what);
  const plan = asOneLine(typed.plan);
  const whatProblem =
    what === '' ? words.noWhat : what.length > longestTriggerTexts.what ? words.whatTooLong : null;
  const planProblem = plan.length > longestTriggerTexts.plan ? words.planTooLong : null;

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (whatProblem !== null || planProblem !== null) {
      focusFirstProblem(form.current);
      return;
    }
    const record = { kind: 'trigger' as const, class: typed.class, what, plan };
    save.mutate({ id: before?.id ?? null, day: null, record }, { onSuccess: leave });
  }

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit} onKeyDown={leaveAtEscape(leave)}>
      <TextField
        label={words.what}
        hint={words.whatHint}
        value={typed.what}
        dir="auto"
        onChange={(text) => set({ what: text })}
        error={tried ? whatProblem : null}
      />
      <TextAreaField
        label={words.plan}
        hint={words.planHint}
        value={typed.plan}
        rows={2}
        onChange={(text) => set({ plan: text })}
        error={tried ? planProblem : null}
      />
      {before !== null && (
        <ChoiceGroup
          label={words.kind}
          choices={triggerClasses.map((value) => ({ value, label: words.classes[value].title }))}
          value={typed.class}
          onChange={(chosen) => set({ class: chosen })}
        />
      )}
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}
