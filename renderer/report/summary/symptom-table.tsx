import { summaryWords } from '../../../shared/content/words/summary';
import { ownSymptomNames, symptomLabel } from '../../../shared/content/words/symptoms';
import type { Summary } from '../../../shared/contract/reports/summary';
import styles from './summary.module.css';

/** The five symptoms that were worst in the mean. */
export function SymptomTable({ symptoms }: Pick<Summary, 'symptoms'>) {
  const ownNames = ownSymptomNames(symptoms.map(({ symptom: key, name }) => ({ key, name })));
  return (
    <section>
      <h2>{summaryWords.symptoms}</h2>
      {symptoms.length === 0 ? (
        <p>{summaryWords.noSymptoms}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{summaryWords.symptom}</th>
              <th scope="col">{summaryWords.mean}</th>
              <th scope="col">{summaryWords.worst}</th>
              <th scope="col">{summaryWords.trend}</th>
            </tr>
          </thead>
          <tbody>
            {symptoms.slice(0, 5).map(({ symptom, mean, worst, trend }) => (
              <tr key={symptom}>
                <th scope="row">{symptomLabel(symptom, ownNames)}</th>
                <td>{mean.toFixed(1)}</td>
                <td>{worst}</td>
                <td>{summaryWords.trends[trend]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
