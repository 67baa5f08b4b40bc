import { useState } from 'react';
import { entryTagWords } from '../../../shared/content/words/entry-parts';
import { AddChips } from '../../ui/chips';
import { OwnWordField } from '../../ui/own-word-field';
import type { Answers } from './answers';
import { type ListProblem, withTag } from './entry-lists';
import { unused } from './unused';
import { WordList } from './word-list';

interface Props {
  answers: Pick<Answers, 'tags' | 'words'>;
  onChange: (changed: Partial<Pick<Answers, 'tags' | 'words'>>) => void;
  /** Those used before. */
  used: readonly string[];
  /** Why the tag that is typed can't be saved. */
  problem: ListProblem | null;
}

/** Words of the person's own, to find the entry again. */
export function TagsField({ answers: { tags, words }, onChange, used, problem }: Props) {
  const [found, setFound] = useState<ListProblem | null>(null);
  const shown = found ?? problem;

  function add(typed: string, rest: string): void {
    const added = withTag(tags, typed, used);
    setFound(added.ok ? null : added.code);
    if (added.ok) onChange({ tags: added.value, words: { ...words, tag: rest } });
  }

  return (
    <>
      <WordList
        label={entryTagWords.list}
        words={tags}
        removeName={entryTagWords.remove}
        onRemove={(gone) => onChange({ tags: tags.filter((tag) => tag !== gone) })}
      />
      <AddChips
        legend={entryTagWords.before}
        choices={unused(used, tags)}
        label={(tag) => tag}
        onAdd={(tag) => add(tag, words.tag)}
      />
      <OwnWordField
        label={entryTagWords.field}
        hint={entryTagWords.hint}
        add={entryTagWords.add}
        value={words.tag}
        onChange={(tag) => {
          setFound(null);
          onChange({ words: { ...words, tag } });
        }}
        onAdd={() => add(words.tag, '')}
        error={shown === null ? null : entryTagWords.problems[shown]}
      />
    </>
  );
}
