import { type FormEvent, useState } from 'react';
import { symptomListWords as words } from '../../shared/content/words/symptom-list';
import type { ListedSymptom } from '../../shared/contract/symptoms';
import { symptomCalled } from '../../shared/symptom-list';
import { CallFailure } from '../bridge/client';
import { Button } from './button';
import { failureText } from './failure-notice';
import { TextField } from './field';
import { focusFirstProblem, leaveAtEscape, useFirstField } from './form-keyboard';
import { symptomNameProblem } from './symptom-name';
import styles from './symptom-name-form.module.css';
import { useSymptomList } from './use-symptom-list';

interface Props {
  label: string;
  /** The name to begin with. */
  start: string;
  submit: string;
  /** Gives the name to the vault. Rejects with `CallFailure`. */
  onName: (name: string) => Promise<void>;
  /** Shows a hidden symptom again, whose name was typed. */
  onShowAgain: (symptom: ListedSymptom) => void;
  onCancel: () => void;
  /** What stands at the name while the form itself finds nothing wrong. */
  said?: string | null;
  /** Takes the name as it is being typed. */
  onText?: ((text: string) => void) | undefined;
}

/** The name of an own symptom, new or another one. A name that is taken says by which, with the way to it. */
export function SymptomNameForm({
  label,
  start,
  submit,
  onName,
  onShowAgain,
  onCancel,
  said,
  onText,
}: Props) {
  const { symptoms, labelOf } = useSymptomList();
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState<ListedSymptom | null>(null);
  const form = useFirstField();

  function say(said: string): void {
    setProblem(said);
    focusFirstProblem(form.current);
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    // The form may stand in another one, which is not meant.
    event.stopPropagation();
    const wrong = symptomNameProblem(text);
    if (wrong !== null) {
      say(words.problems[wrong]);
      return;
    }
    try {
      await onName(text.trim());
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      const same = error.reason === 'same-name' ? symptomCalled(symptoms, text) : undefined;
      setTaken(same?.hidden ? same : null);
      say(same === undefined ? failureText(error) : takenText(same));
    }
  }

  function takenText({ key, group, hidden }: ListedSymptom): string {
    return hidden ? words.thereHidden(labelOf(key)) : words.thereAlready(labelOf(key), group);
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => void send(event)}
      onKeyDown={leaveAtEscape(onCancel)}
    >
      <TextField
        label={label}
        value={text}
        dir="auto"
        error={problem ?? said ?? null}
        onChange={(typed) => {
          setText(typed);
          onText?.(typed);
          setProblem(null);
          setTaken(null);
        }}
      />
      <div className={styles.actions}>
        {taken === null ? (
          <Button type="submit">{submit}</Button>
        ) : (
          <Button onClick={() => onShowAgain(taken)}>{words.showAgain(labelOf(taken.key))}</Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
