import { useState } from 'react';
import { doseTagIds } from '../../shared/content/dose-tags';
import { doseTagLabel, type TagFieldWords, tagWords } from '../../shared/content/words/dose-tags';
import type { DoseTag } from '../../shared/contract/dose-tags';
import { isOwnWords } from '../../shared/contract/own-words';
import { useRead } from '../bridge/queries';
import { Chips } from './chips';
import { type TagChoice, type TagProblem, toggledTag, withOwnTag } from './dose-tag-choice';
import styles from './dose-tags-field.module.css';
import { OwnWordField } from './own-word-field';

/** Own words from before that are offered. */
const offered = 12;

interface Props {
  value: TagChoice;
  onChange: (value: TagChoice) => void;
  /** Why the form could not be sent with these tags, or null. */
  problem: TagProblem | null;
}

interface FieldProps extends Props {
  /** Own words used before, the most recent first. */
  used: readonly DoseTag[];
  words: TagFieldWords;
}

/** What led to a dose and where it was: chips of the list, and words of the person's own. */
export function DoseTagsField(field: Props) {
  return <TagsField {...field} used={useOwnTags()} words={tagWords} />;
}

/** The same for whatever has such tags: `words` says what they are about. */
export function TagsField({ value, onChange, problem, used, words }: FieldProps) {
  const { tags, typed } = value;
  const [found, setFound] = useState<TagProblem | null>(null);
  const own = [...new Set([...used.slice(0, offered), ...tags.filter(isOwnWords)])];
  const shown = problem ?? found;

  function change(next: TagChoice): void {
    setFound(null);
    onChange(next);
  }

  function toggle(tag: DoseTag): void {
    const toggled = toggledTag(tags, tag);
    if (toggled.ok) change({ tags: toggled.value, typed });
    else setFound(toggled.code);
  }

  function addOwn(): void {
    const added = withOwnTag(value, used);
    if (added.ok) change({ tags: added.value, typed: '' });
    else setFound(added.code);
  }

  const group = { chosen: tags, onToggle: toggle, label: doseTagLabel };
  return (
    <div className={styles.parts}>
      <p className={styles.about}>{words.about}</p>
      <Chips {...group} legend={words.triggers} choices={listed('trigger.')} />
      <Chips {...group} legend={words.situations} choices={listed('situation.')} />
      {own.length > 0 && <Chips {...group} legend={words.own} choices={own} />}
      <OwnWordField
        label={words.ownField}
        add={words.addOwn}
        value={typed}
        onChange={(next) => change({ tags, typed: next })}
        onAdd={addOwn}
        error={shown === null ? null : words.problems[shown]}
      />
    </div>
  );
}

interface FoldedProps extends Props {
  /** True from the start where there are tags already. */
  open: boolean;
}

/** The same, folded away until someone asks. */
export function FoldedDoseTags({ open, ...field }: FoldedProps) {
  const [isOpen, setOpen] = useState(open);
  const shown = isOpen || field.problem !== null;
  return (
    <details className={styles.fold} open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tagWords.fold(field.value.tags.length)}</summary>
      {shown && <DoseTagsField {...field} />}
    </details>
  );
}

/** Own tags used before, the most recent first. */
export function useOwnTags(): readonly DoseTag[] {
  return useRead('doses.ownTags', {}).data?.tags ?? [];
}

function listed(kind: string): DoseTag[] {
  return doseTagIds.filter((id) => id.startsWith(kind));
}
