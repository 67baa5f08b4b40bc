import { type FormEvent, useState } from 'react';
import { urgeWords as words } from '../../../shared/content/words/urge';
import { useChange } from '../../bridge/queries';
import type { TagProblem } from '../../ui/dose-tag-choice';
import { leaveAtEscape, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { SaveFoot } from '../../ui/save-foot';
import { type TypedUrge, typedUrgeSchema, urgeAsTyped, urgeToSave } from './typed-urge';
import styles from './urge.module.css';
import { Outcome, SetOff, StrengthBefore } from './urge-fields';
import type { UrgeData } from './use-urge-data';

interface Props {
  urge: UrgeData['urges'][number];
  data: UrgeData;
  onDone: () => void;
}

/** Changes what was noted of an urge. */
export function UrgeChange({ urge: { id, record }, data, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('urge-change', id, typedUrgeSchema, () =>
    urgeAsTyped(record),
  );
  const [problem, setProblem] = useState<TagProblem | null>(null);
  const save = useChange('records.save');
  const form = useFirstField();

  function change(changed: Partial<TypedUrge>): void {
    setProblem(null);
    setTyped((before) => ({ ...before, ...changed }));
  }

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const changed = urgeToSave(typed, data.usedTriggers);
    if (!changed.ok) {
      setProblem(changed.code);
      return;
    }
    save.mutate({ id, day: null, record: changed.value }, { onSuccess: leave });
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} onKeyDown={leaveAtEscape(leave)}>
      <Outcome
        typed={typed}
        onChange={change}
        afterLabel={words.afterThen}
        known={data.tried.map(({ measure }) => measure)}
      />
      <StrengthBefore typed={typed} onChange={change} label={words.beforeThen} />
      <SetOff typed={typed} onChange={change} used={data.usedTriggers} problem={problem} />
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}
