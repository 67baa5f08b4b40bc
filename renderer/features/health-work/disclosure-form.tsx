import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { disclosureWords as words } from '../../../shared/content/words/health-work';
import { asOneLine } from '../../../shared/contract/fields';
import { disclosureDecisions, longestDisclosureTexts } from '../../../shared/contract/own-records/disclosure';
import { useChange } from '../../bridge/queries';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { SaveFoot } from '../../ui/save-foot';
import { TextAreaField } from '../../ui/text-area-field';
import { useSay } from '../../ui/use-act';
import type { KeptDisclosure } from './disclosure-card';
import styles from './health-work.module.css';

const typedSheet = z.strictObject({
  who: z.string(),
  speaksFor: z.string(),
  speaksAgainst: z.string(),
  lawyer: z.string(),
  decision: z.enum(disclosureDecisions).nullable(),
});

const blank: z.infer<typeof typedSheet> = {
  ...{ who: '', speaksFor: '', speaksAgainst: '', lawyer: '' },
  decision: null,
};

interface Props {
  /** The sheet that is changed; null for a new one. */
  before: KeptDisclosure | null;
  onDone: () => void;
}

/** Whom to tell, what speaks for and against, and what to ask first; only whom is needed. */
export function DisclosureForm({ before, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('disclosure', before?.id ?? '', typedSheet, () => {
    if (before === null) return blank;
    const { kind: _kind, ...fields } = before.record;
    return fields;
  });
  const [tried, setTried] = useState(false);
  const save = useChange('records.save');
  const say = useSay();
  const form = useFirstField();
  const noWho = asOneLine(typed.who) === '';
  const set = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed });

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (noWho) {
      focusFirstProblem(form.current);
      return;
    }
    const who = asOneLine(typed.who);
    const record = {
      ...{ kind: 'disclosure' as const, who, decision: typed.decision },
      speaksFor: asOneLine(typed.speaksFor),
      speaksAgainst: asOneLine(typed.speaksAgainst),
      lawyer: asOneLine(typed.lawyer),
    };
    save.mutate(
      { id: before?.id ?? null, day: null, record },
      {
        onSuccess: () => {
          say({ text: words.saved(who) });
          leave();
        },
      },
    );
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <TextField
        label={words.who}
        hint={words.whoHint}
        value={typed.who}
        dir="auto"
        maxLength={longestDisclosureTexts.who}
        onChange={(who) => set({ who })}
        error={tried && noWho ? words.noWho : null}
      />
      {(['speaksFor', 'speaksAgainst', 'lawyer'] as const).map((field) => (
        <TextAreaField
          key={field}
          label={words[field]}
          rows={3}
          value={typed[field]}
          maxLength={longestDisclosureTexts[field]}
          onChange={(text) => set({ [field]: text })}
        />
      ))}
      <ChoiceGroup
        label={words.decision}
        choices={[
          ...disclosureDecisions.map((value) => ({ value, label: words.decisions[value] })),
          { value: 'open' as const, label: words.open },
        ]}
        value={typed.decision ?? 'open'}
        onChange={(chosen) => set({ decision: chosen === 'open' ? null : chosen })}
      />
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}
