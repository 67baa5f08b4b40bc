import {
  factText,
  medicineDetails,
  medicineKindLabel,
  stoppedText,
} from '../../../shared/content/words/health';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { backgroundRules } from '../../../shared/safety/registry';
import { keyed } from '../../ui/keyed';
import styles from './summary.module.css';
import { Terms } from './terms';

/** What is taken besides, as the person calls it. */
export function Medicines({ medicines }: { medicines: NonNullable<Summary['medicines']> }) {
  return (
    <section className={styles.section}>
      <h2>{summaryWords.medicines}</h2>
      {medicines.length === 0 ? (
        <p>{summaryWords.noMedicines}</p>
      ) : (
        <ul className={styles.lines}>
          {keyed(medicines, ({ name }) => name).map(({ key, item }) => (
            <li key={key} dir="auto">
              <strong>{item.name}</strong>
              {[...medicineDetails(item), ...item.kinds.map(medicineKindLabel), ...stoppedText(item)]
                .map((part) => `, ${part}`)
                .join('')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Conditions and allergies as they were answered, and what follows from them. */
export function Conditions({ conditions }: { conditions: NonNullable<Summary['conditions']> }) {
  const { title, questions, allergies } = summaryWords.conditions;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <Terms
        terms={[
          [allergies, conditions.allergies ?? summaryWords.notAnswered],
          ...conditions.answers.map(
            ({ question, answer }) => [questions[question], summaryWords.answer(answer)] as const,
          ),
        ]}
      />
      {conditions.talkFirst.length > 0 && (
        <>
          <h3>{summaryWords.talkFirst}</h3>
          <ul className={styles.lines}>
            {conditions.talkFirst.map(({ rule, because }) => (
              <li key={rule} dir="auto">
                {`${backgroundRules[rule].message.title}: ${because.map(factText).join(', ')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
