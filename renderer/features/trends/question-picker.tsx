import { trendsWords } from '../../../shared/content/words/trends';
import type { Question } from '../../../shared/contract/questions';
import { Chips } from '../../ui/chips';
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
  const toggle = (question: Question) =>
    onChange(
      chosen.includes(question) ? chosen.filter((other) => other !== question) : [...chosen, question],
    );
  return (
    <Fold title={words.open(chosen.length)}>
      <div className={styles.questions}>
        <Chips
          legend={words.label}
          choices={answered}
          chosen={chosen}
          label={nameOf}
          isFull={chosen.length >= mostDrawn}
          onToggle={toggle}
        />
        <p className={styles.quiet}>{words.most(mostDrawn)}</p>
      </div>
    </Fold>
  );
}
