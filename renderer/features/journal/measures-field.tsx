import { useState } from 'react';
import { measureIds } from '../../../shared/content/measures';
import { helpedWords } from '../../../shared/content/words/entry-parts';
import { measureLabel } from '../../../shared/content/words/measures';
import type { Measure } from '../../../shared/contract/measures';
import { isOwnWords } from '../../../shared/contract/own-words';
import { Chips } from '../../ui/chips';
import { OwnWordField } from '../../ui/own-word-field';
import { RatingSlider } from '../../ui/rating-slider';
import type { Answers } from './answers';
import styles from './entry-form.module.css';
import { type ListProblem, toggledMeasure, withOwnMeasure } from './entry-lists';

interface Props {
  answers: Pick<Answers, 'measures' | 'words'>;
  onChange: (changed: Partial<Pick<Answers, 'measures' | 'words'>>) => void;
  /** Those used before, the most recent first. */
  used: readonly Measure[];
  /** Why the words that are typed can't be saved. */
  problem: ListProblem | null;
}

/** What was tried without a medicine, and how much each helped. */
export function MeasuresField({ answers: { measures, words }, onChange, used, problem }: Props) {
  const [found, setFound] = useState<ListProblem | null>(null);
  const shown = found ?? problem;
  const chosen = measures.map(({ what }) => what);
  // The person's own ones stand with those used before, also those of this entry.
  const first = [...new Set([...used, ...chosen.filter(isOwnWords)])];
  const others = measureIds.filter((id) => !first.includes(id));

  function take(result: ReturnType<typeof withOwnMeasure>, measure = words.measure): void {
    setFound(result.ok ? null : result.code);
    if (result.ok) onChange({ measures: result.value, words: { ...words, measure } });
  }

  const chips = {
    chosen,
    label: measureLabel,
    onToggle: (what: Measure) => take(toggledMeasure(measures, what)),
  };
  return (
    <>
      {measures.length > 0 && (
        <fieldset className={styles.sliders}>
          <legend className={styles.legend}>{helpedWords.list}</legend>
          <p className={styles.hint}>{helpedWords.helpedHint}</p>
          {measures.map(({ what, helped }) => (
            <RatingSlider
              key={what}
              label={measureLabel(what)}
              value={helped}
              onChange={(rating) =>
                onChange({
                  measures: measures.map((each) => (each.what === what ? { what, helped: rating } : each)),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {first.length > 0 && <Chips {...chips} legend={helpedWords.before} choices={first} />}
      <Chips
        {...chips}
        legend={first.length > 0 ? helpedWords.others : helpedWords.all}
        choices={others as readonly Measure[]}
      />
      <OwnWordField
        label={helpedWords.field}
        hint={helpedWords.hint}
        add={helpedWords.add}
        value={words.measure}
        onChange={(measure) => {
          setFound(null);
          onChange({ words: { ...words, measure } });
        }}
        onAdd={() => take(withOwnMeasure(measures, words.measure, used), '')}
        error={shown === null ? null : helpedWords.problems[shown]}
      />
    </>
  );
}
