import { shortDate } from '../../../shared/content/words/dates';
import { scalePagesWords as words } from '../../../shared/content/words/scale-pages';
import type { ScalesReport } from '../../../shared/contract/reports/scales';
import { scales } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import { keyed } from '../../ui/keyed';
import styles from './scale-pages.module.css';

interface Props {
  scale: FilledScaleId;
  results: ScalesReport['scales'][number]['results'];
}

/** So many results stand beside each other in a table. */
const inTable = 10;

/** Each question with its answer at each time; nothing where single answers are left out. */
export function ScaleAnswers({ scale, results }: Props) {
  const shown = results.flatMap(({ day, answers }) => (answers === null ? [] : [{ day, answers }]));
  const tables = Array.from({ length: Math.ceil(shown.length / inTable) }, (_, index) =>
    keyed(shown.slice(index * inTable, (index + 1) * inTable), ({ day }) => day),
  );
  return tables.map((columns) => (
    <table key={columns[0]?.key} className={`${styles.table} ${styles.answers}`}>
      <caption>{words.answers}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, item }) => (
            <th key={key} scope="col">
              {shortDate(item.day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scales[scale].items.map((text, at) => (
          <tr key={text}>
            <th scope="row">{words.question(at + 1, text)}</th>
            {columns.map(({ key, item }) => (
              <td key={key}>{item.answers[at] ?? words.open}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
