import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { peopleWords as words } from '../../../shared/content/words/people';
import { readable } from '../../../shared/contract/fields';
import { longestPersonTexts, personRoles } from '../../../shared/contract/own-records/person';
import { useChange } from '../../bridge/queries';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { SaveFoot } from '../../ui/save-foot';
import { useSay } from '../../ui/use-act';
import type { Person } from './people';
import styles from './people.module.css';

const fields = ['name', 'who', 'reach', 'note'] as const;
type Field = (typeof fields)[number];

const typedPerson = z.strictObject({
  role: z.enum(personRoles),
  name: z.string(),
  who: z.string(),
  reach: z.string(),
  note: z.string(),
});

interface Props {
  /** What somebody new is. */
  role: Person['role'];
  /** Who is changed; null for somebody new. */
  before: Person | null;
  onDone: () => void;
}

/** Who somebody is and how to reach them. Only a name is needed; a number is kept as it was typed. */
export function PersonForm({ role, before, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('person', before?.id ?? '', typedPerson, () => ({
    role: before?.role ?? role,
    name: before?.name ?? '',
    who: before?.who ?? '',
    reach: before?.reach ?? '',
    note: before?.note ?? '',
  }));
  const [tried, setTried] = useState(false);
  const save = useChange('records.save');
  const say = useSay();
  const form = useFirstField();

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (fields.some((field) => problemOf(field, typed[field]) !== null)) {
      focusFirstProblem(form.current);
      return;
    }
    const name = kept(typed.name);
    const record = {
      ...{ kind: 'person' as const, role: typed.role, name },
      ...{ who: kept(typed.who), reach: kept(typed.reach), note: kept(typed.note) },
    };
    save.mutate(
      { id: before?.id ?? null, day: null, record },
      {
        onSuccess: () => {
          say({ text: words.saved(name) });
          leave();
        },
      },
    );
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={words.fields[field].label}
          hint={words.fields[field].hint}
          value={typed[field]}
          dir="auto"
          onChange={(text) => setTyped({ ...typed, [field]: text })}
          error={tried ? problemOf(field, typed[field]) : null}
        />
      ))}
      <ChoiceGroup
        label={words.role}
        choices={personRoles.map((value) => ({ value, label: words.roleNames[value] }))}
        value={typed.role}
        onChange={(chosen) => setTyped({ ...typed, role: chosen })}
      />
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}

/** What is kept of a field: as typed, with a blank for what can't stand on one line. */
function kept(text: string): string {
  return readable(text).trim();
}

function problemOf(field: Field, text: string): string | null {
  if (field === 'name' && kept(text) === '') return words.noName;
  const most = longestPersonTexts[field];
  return kept(text).length > most ? words.tooLong(most) : null;
}
