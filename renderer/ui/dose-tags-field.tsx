import { type KeyboardEvent, useState } from 'react';
import { doseTagIds } from '../../shared/content/dose-tags';
import { doseTagLabel, tagWords } from '../../shared/content/words/dose-tags';
import type { DoseTag } from '../../shared/contract/dose-tags';
import { useRead } from '../bridge/queries';
import { Button } from './button';
import { type TagChoice, type TagProblem, toggledTag, withOwnTag } from './dose-tag-choice';
import styles from './dose-tags-field.module.css';
import { TextField } from './field';

/** Own words from before that are offered. */
const offered = 12;

interface Props {
  value: TagChoice;
  onChange: (value: TagChoice) => void;
  /** Why the form could not be sent with these tags, or null. */
  problem: TagProblem | null;
}

/** What led to a dose and where it was: chips of the list, and words of the person's own. */
export function DoseTagsField({ value, onChange, problem }: Props) {
  const { tags, typed } = value;
  const used = useOwnTags();
  const [found, setFound] = useState<TagProblem | null>(null);
  const own = [...new Set([...used.slice(0, offered), ...tags.filter((tag) => tag.startsWith('own:'))])];
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

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // Adds the word; it does not send the form around.
    event.preventDefault();
    addOwn();
  }

  const group = { chosen: tags, onToggle: toggle };
  return (
    <div className={styles.parts}>
      <p className={styles.about}>{tagWords.about}</p>
      <Chips {...group} legend={tagWords.triggers} tags={listed('trigger.')} />
      <Chips {...group} legend={tagWords.situations} tags={listed('situation.')} />
      {own.length > 0 && <Chips {...group} legend={tagWords.own} tags={own} />}
      <div className={styles.own}>
        <TextField
          label={tagWords.ownField}
          value={typed}
          onChange={(next) => change({ tags, typed: next })}
          onKeyDown={onKeyDown}
          error={shown === null || shown === 'too-many' ? null : tagWords.problems[shown]}
        />
        <Button className={styles.add} onClick={addOwn}>
          {tagWords.addOwn}
        </Button>
      </div>
      <p role="alert" className={styles.problem}>
        {shown === 'too-many' && tagWords.problems[shown]}
      </p>
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

interface ChipsProps {
  legend: string;
  tags: readonly DoseTag[];
  chosen: readonly DoseTag[];
  onToggle: (tag: DoseTag) => void;
}

function Chips({ legend, tags, chosen, onToggle }: ChipsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.chips}>
        {tags.map((tag) => (
          <label key={tag} className={styles.chip} data-chosen={chosen.includes(tag)}>
            <input type="checkbox" checked={chosen.includes(tag)} onChange={() => onToggle(tag)} />
            <span>{doseTagLabel(tag)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function listed(kind: string): DoseTag[] {
  return doseTagIds.filter((id) => id.startsWith(kind));
}
