import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { type MedicineKind, medicineKindIds, medicineKinds } from '../../../shared/content/medicine-kinds';
import { healthWords } from '../../../shared/content/words/health';
import { longestMedicineTexts, type Medicine, oftenIds } from '../../../shared/contract/medicines';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { useSay } from '../../ui/use-act';
import styles from './health.module.css';

const words = healthWords.medicines;
const blank = { name: '', amount: '', often: null, since: '', why: '', kinds: [] } as const;

const text = z.string();
const typedMedicine = z.strictObject({
  name: text,
  amount: text,
  often: z.enum(oftenIds).nullable(),
  since: text,
  why: text,
  kinds: z.array(z.enum(medicineKindIds)),
});
type Typed = z.infer<typeof typedMedicine>;

interface Props {
  /** The medicine that is changed; null for a new one. */
  before: Medicine | null;
  onDone: () => void;
}

/** What a medicine or substance is; only its name is needed. */
export function MedicineForm({ before, onDone: leave }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('medicine', before?.id ?? '', typedMedicine, () =>
    typedOf(before),
  );
  const [tried, setTried] = useState(false);
  const save = useChange('medicines.save');
  const say = useSay();
  const form = useFirstField();
  const set = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed });
  const noName = typed.name.trim() === '';

  function onDone(): void {
    letGo();
    leave();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (noName) {
      focusFirstProblem(form.current);
      return;
    }
    const id = before?.id ?? null;
    save.mutate(
      { id, ...typed },
      {
        onSuccess: ({ name }) => {
          say({ text: words.saved(name) });
          onDone();
        },
      },
    );
  }

  const line = (field: 'name' | 'amount' | 'since' | 'why', hint?: string) => (
    <TextField
      label={words[field]}
      hint={hint}
      value={typed[field]}
      maxLength={longestMedicineTexts[field]}
      onChange={(text) => set({ [field]: text })}
      error={field === 'name' && tried && noName ? words.noName : null}
    />
  );

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit}>
      {line('name', words.nameHint)}
      <fieldset className={styles.kinds}>
        <legend>{words.kinds}</legend>
        <p className={styles.quiet}>{words.kindsHint}</p>
        <div className={styles.kindList}>
          {medicineKinds.map(({ id, label, examples }) => (
            <CheckField
              key={id}
              label={label}
              hint={examples}
              checked={typed.kinds.includes(id)}
              onChange={(checked) => set({ kinds: withKind(typed.kinds, id, checked) })}
            />
          ))}
        </div>
      </fieldset>
      <ChoiceGroup
        label={words.often}
        choices={[
          ...oftenIds.map((id) => ({ value: id, label: words.oftenIds[id] })),
          { value: 'open' as const, label: words.oftenOpen },
        ]}
        value={typed.often ?? 'open'}
        onChange={(often) => set({ often: often === 'open' ? null : often })}
      />
      {line('amount', words.amountHint)}
      {line('since', words.sinceHint)}
      {line('why')}
      <FailureNotice error={save.error} />
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={save.isPending}>
          {healthWords.save}
        </Button>
        <Button onClick={onDone}>{healthWords.cancel}</Button>
      </div>
    </form>
  );
}

function typedOf(medicine: Medicine | null): Typed {
  const { name, amount, often, since, why, kinds } = medicine ?? blank;
  return { name, amount, often, since, why, kinds: [...kinds] };
}

/** The kinds with one of them ticked or not, in the order of the list. */
function withKind(kinds: readonly MedicineKind[], kind: MedicineKind, checked: boolean): MedicineKind[] {
  return medicineKindIds.filter((id) => (id === kind ? checked : kinds.includes(id)));
}
