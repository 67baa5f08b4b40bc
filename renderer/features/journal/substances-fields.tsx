import { useState } from 'react';
import { substanceWords } from '../../../shared/content/words/entry-parts';
import { AddChips } from '../../ui/chips';
import { TextField } from '../../ui/field';
import { OwnWordField } from '../../ui/own-word-field';
import { type Answers, drinksTyped } from './answers';
import { type ListProblem, withSubstance } from './entry-lists';
import type { Problems } from './problems';
import { unused } from './unused';
import { WordList } from './word-list';

interface Props {
  answers: Pick<Answers, 'drinks' | 'substances' | 'words'>;
  onChange: (changed: Partial<Pick<Answers, 'drinks' | 'substances' | 'words'>>) => void;
  /** Those noted before. */
  used: readonly string[];
  problems: Pick<Problems, 'drinks' | 'substance'>;
  showProblems: boolean;
}

/** Alcohol in drinks, and anything else in a few words. */
export function SubstancesFields({ answers, onChange, used, problems, showProblems }: Props) {
  const { drinks, substances, words } = answers;
  const [left, setLeft] = useState(false);
  const [found, setFound] = useState<ListProblem | null>(null);
  const problem = found ?? (showProblems ? problems.substance : null);
  const drinksProblem = left || showProblems ? problems.drinks : null;

  function add(typed: string, rest: string): void {
    const added = withSubstance(substances, typed, used);
    setFound(added.ok ? null : added.code);
    if (added.ok) onChange({ substances: added.value, words: { ...words, substance: rest } });
  }

  return (
    <>
      <TextField
        label={substanceWords.drinks}
        value={drinks.text}
        inputMode="decimal"
        onChange={(text) => onChange({ drinks: drinksTyped(text) })}
        onBlur={() => setLeft(true)}
        suffix={substanceWords.drinksUnit}
        hint={
          <>
            {substanceWords.drinksHint} {substanceWords.drinksSource}
          </>
        }
        error={
          drinksProblem === null
            ? null
            : drinksProblem === 'out-of-range'
              ? substanceWords.drinksRange
              : substanceWords.drinksNotANumber
        }
      />
      <WordList
        label={substanceWords.list}
        words={substances}
        removeName={substanceWords.remove}
        onRemove={(gone) => onChange({ substances: substances.filter((each) => each !== gone) })}
      />
      <AddChips
        legend={substanceWords.before}
        choices={unused(used, substances)}
        label={(substance) => substance}
        onAdd={(substance) => add(substance, words.substance)}
      />
      <OwnWordField
        label={substanceWords.field}
        hint={substanceWords.hint}
        add={substanceWords.add}
        value={words.substance}
        onChange={(substance) => {
          setFound(null);
          onChange({ words: { ...words, substance } });
        }}
        onAdd={() => add(words.substance, '')}
        error={problem === null ? null : substanceWords.problems[problem]}
      />
    </>
  );
}
