import { type FormEvent, useState } from 'react';
import { tagWords } from '../../shared/content/words/dose-tags';
import type { Dose } from '../../shared/contract/doses';
import type { Product } from '../../shared/contract/products';
import { Button } from './button';
import styles from './dose-form.module.css';
import { type TagChoice, type TagProblem, tagsToSend } from './dose-tag-choice';
import { DoseTagsField, useOwnTags } from './dose-tags-field';
import { FailureNotice } from './failure-notice';
import { leaveAtEscape, useFirstField } from './form-keyboard';
import { useDoseLog } from './use-dose-log';

interface Props {
  dose: Dose;
  product: Product;
  onDone: () => void;
}

/** Only the tags of a dose that is in the log. Escape leaves it. */
export function DoseTagsForm({ dose, product, onDone }: Props) {
  const [choice, setChoice] = useState<TagChoice>({ tags: dose.tags, typed: '' });
  const [problem, setProblem] = useState<TagProblem | null>(null);
  const form = useFirstField();
  const used = useOwnTags();
  const { edit, failure } = useDoseLog(product);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const tags = tagsToSend(choice, used);
    if (!tags.ok) {
      setProblem(tags.code);
      return;
    }
    const { amount, day, time } = dose;
    if ((await edit(dose, { amount, day, time, tags: [...tags.value] })) !== null) onDone();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={leaveAtEscape(onDone)}
    >
      <DoseTagsField
        value={choice}
        onChange={(next) => {
          setProblem(null);
          setChoice(next);
        }}
        problem={problem}
      />
      <FailureNotice error={failure} />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {tagWords.save}
        </Button>
        <Button onClick={onDone}>{tagWords.cancel}</Button>
      </div>
    </form>
  );
}
