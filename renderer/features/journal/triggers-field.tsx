import { triggerWords } from '../../../shared/content/words/entry-parts';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import { ledToIds } from '../../../shared/contract/journal';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import type { TagProblem } from '../../ui/dose-tag-choice';
import { TagsField } from '../../ui/dose-tags-field';
import type { Answers } from './answers';
import styles from './entry-form.module.css';

interface Props {
  answers: Pick<Answers, 'triggers' | 'ledTo' | 'words'>;
  onChange: (changed: Partial<Pick<Answers, 'triggers' | 'ledTo' | 'words'>>) => void;
  /** Own words used before. */
  used: readonly DoseTag[];
  /** Why the word that is typed can't be saved. */
  problem: TagProblem | null;
}

/** What made it harder, and once something is chosen, what came of it. */
export function TriggersField({ answers: { triggers, ledTo, words }, onChange, used, problem }: Props) {
  return (
    <>
      <TagsField
        value={{ tags: triggers, typed: words.trigger }}
        onChange={({ tags, typed }) => onChange({ triggers: [...tags], words: { ...words, trigger: typed } })}
        problem={problem}
        used={used}
        words={triggerWords.fields}
      />
      {(triggers.length > 0 || ledTo !== null) && (
        <div className={styles.parts}>
          <ChoiceGroup
            label={triggerWords.ledTo}
            choices={ledToIds.map((value) => ({ value, label: triggerWords.ledToChoices[value] }))}
            value={ledTo}
            onChange={(chosen) => onChange({ ledTo: chosen })}
          />
          {ledTo !== null && (
            <Button look="quiet" className={styles.takeBack} onClick={() => onChange({ ledTo: null })}>
              {triggerWords.clear}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
