import { type FormEvent, useState } from 'react';
import { doorWords as words } from '../../../shared/content/words/door';
import { personLine } from '../../../shared/content/words/people';
import { safetyStepWords } from '../../../shared/content/words/safety-plan';
import { type DoorChoices, longestCardTitle, mostOnCard } from '../../../shared/contract/door';
import { readable } from '../../../shared/contract/fields';
import { safetySteps } from '../../../shared/contract/safety-steps';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import styles from './lock-screen.module.css';

interface Props {
  choices: DoorChoices;
  /** Takes what is changed of the choices as they are by then. */
  onChoose: (change: (now: DoorChoices) => Partial<DoorChoices>) => void;
}

/** What the card is called, and which steps and people stand on it. Each choice counts at once. */
export function CardChoices({ choices, onChoose }: Props) {
  const lines = useRead('lines.get', { lists: [...safetySteps] });
  const people = useRead('records.list', { kind: 'person', from: null });
  const persons = (people.data?.records ?? []).flatMap(({ id, record }) =>
    record.kind === 'person' ? [{ id, name: personLine(record), reach: record.reach }] : [],
  );
  // Somebody who was removed keeps no place on the card.
  const listed = (ids: readonly string[]) => ids.filter((id) => persons.some((person) => person.id === id));
  const chosen = listed(choices.people);
  const isFull = chosen.length >= mostOnCard;
  return (
    <Card title={words.choose}>
      <div className={styles.parts}>
        <FailureNotice error={lines.error ?? people.error} />
        <TitleForm key={choices.title} title={choices.title} onUse={(title) => onChoose(() => ({ title }))} />
        <fieldset className={styles.choices}>
          <legend>{words.steps}</legend>
          {safetySteps.map((step) => (
            <CheckField
              key={step}
              label={safetyStepWords[step].title}
              hint={words.linesOf((lines.data?.lines ?? []).filter(({ list }) => list === step).length)}
              checked={choices.steps.includes(step)}
              onChange={(on) =>
                onChoose(({ steps }) => ({
                  steps: safetySteps.filter((each) => (each === step ? on : steps.includes(each))),
                }))
              }
            />
          ))}
        </fieldset>
        <fieldset className={styles.choices}>
          <legend>{words.people}</legend>
          {persons.length === 0 && <p className={styles.quiet}>{words.noPeople}</p>}
          {isFull && <p className={styles.quiet}>{words.fullPeople(mostOnCard)}</p>}
          {persons
            .filter(({ id }) => !isFull || chosen.includes(id))
            .sort((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name, reach }) => (
              <CheckField
                key={id}
                label={name}
                hint={reach === '' ? undefined : <bdi>{reach}</bdi>}
                checked={chosen.includes(id)}
                onChange={(on) =>
                  onChoose((now) => {
                    const others = listed(now.people).filter((each) => each !== id);
                    return { people: on ? [...others, id] : others };
                  })
                }
              />
            ))}
        </fieldset>
      </div>
    </Card>
  );
}

function TitleForm({ title, onUse }: { title: string; onUse: (title: string) => void }) {
  const [typed, setTyped] = useState(title);
  const kept = readable(typed).trim();
  const problem =
    kept === ''
      ? words.noTitle
      : kept.length > longestCardTitle
        ? words.titleTooLong(longestCardTitle)
        : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (problem === null && kept !== title) onUse(kept);
  }

  return (
    <form className={styles.titleForm} noValidate onSubmit={submit}>
      <TextField
        label={words.cardTitle}
        hint={words.cardTitleHint}
        value={typed}
        dir="auto"
        onChange={setTyped}
        error={problem}
      />
      {problem === null && kept !== title && <Button type="submit">{words.useTitle}</Button>}
    </form>
  );
}
