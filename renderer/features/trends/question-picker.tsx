import { trendsWords } from '../../../shared/content/words/trends';
import type { Question } from '../../../shared/contract/questions';
import { Fold } from '../../ui/fold';
import styles from './trends.module.css';

const words = trendsWords.questions;

/** More plots than this below the dose are no longer seen together. */
export const mostDrawn = 4;

interface Props {
  /** Every question that was ever answered. */
  answered: readonly Question[];
  chosen: readonly Question[];
  nameOf: (question: Question) => string;
  onChange: (chosen: readonly Question[]) => void;
}

/** Which answers are drawn below the dose. */
export function QuestionPicker({ answered, chosen, nameOf, onChange }: Props) {
  if (answered.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  const isFull = chosen.length >= mostDrawn;
  const toggle = (question: Question) =>
    onChange(
      chosen.includes(question) ? chosen.filter((other) => other !== question) : [...chosen, question],
    );
  return (
    <Fold title={words.open(chosen.length)}>
      <fieldset>
        <legend className="visually-hidden">{words.label}</legend>
        <div className={styles.questions}>
          {answered.map((question) => {
            const isChosen = chosen.includes(question);
            return (
              <label key={question} className={styles.question} data-chosen={isChosen}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => toggle(question)}
                />
                <span>{nameOf(question)}</span>
              </label>
            );
          })}
        </div>
        <p className={styles.quiet}>{words.most(mostDrawn)}</p>
      </fieldset>
    </Fold>
  );
}
