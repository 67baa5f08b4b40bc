import {
  factText,
  medicineDetails,
  medicineKindLabel,
  stoppedText,
} from '../../../shared/content/words/health';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { backgroundRules } from '../../../shared/safety/registry';
import styles from './summary-pages.module.css';

/** What the person chose to show of medicines and health background: a page of its own behind the first. */
export function HealthPage({ medicines, talkFirst }: Pick<Summary, 'medicines' | 'talkFirst'>) {
  if (medicines === null && talkFirst === null) return null;
  return (
    <div className={styles.newPage}>
      {medicines !== null && <Medicines medicines={medicines} />}
      {talkFirst !== null && <TalkFirst talkFirst={talkFirst} />}
    </div>
  );
}

function Medicines({ medicines }: { medicines: NonNullable<Summary['medicines']> }) {
  return (
    <section>
      <h2>{summaryWords.medicines}</h2>
      {medicines.length === 0 ? (
        <p>{summaryWords.noMedicines}</p>
      ) : (
        <ul className={styles.lines}>
          {medicines.map((medicine) => (
            <li key={JSON.stringify(medicine)} dir="auto">
              <strong>{medicine.name}</strong>
              {[
                ...medicineDetails(medicine),
                ...medicine.kinds.map(medicineKindLabel),
                ...stoppedText(medicine),
              ]
                .map((part) => `, ${part}`)
                .join('')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TalkFirst({ talkFirst }: { talkFirst: NonNullable<Summary['talkFirst']> }) {
  return (
    <section className={styles.section}>
      <h2>{summaryWords.talkFirst}</h2>
      {talkFirst.length === 0 ? (
        <p>{summaryWords.noTalkFirst}</p>
      ) : (
        <ul className={styles.lines}>
          {talkFirst.map(({ rule, because }) => (
            <li key={rule} dir="auto">
              {`${backgroundRules[rule].message.title}: ${because.map(factText).join(', ')}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
