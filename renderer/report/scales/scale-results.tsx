import { clockTime, fullDate } from '../../../shared/content/words/dates';
import { scalePagesWords as words } from '../../../shared/content/words/scale-pages';
import type { ScalesReport } from '../../../shared/contract/reports/scales';
import { highestTotal, scales } from '../../../shared/scales/registry';
import type { LocalDate } from '../../../shared/time';
import { keyed } from '../../ui/keyed';
import { ScaleAnswers } from './scale-answers';
import { ScaleChart } from './scale-chart';
import styles from './scale-pages.module.css';

type OfScale = ScalesReport['scales'][number];
type Result = OfScale['results'][number];

interface Props {
  of: OfScale;
  from: LocalDate;
  to: LocalDate;
}

/** One scale: its totals as a line, then each result with its range and change. */
export function ScaleResults({ of, from, to }: Props) {
  const { scale, results, answersWithheld, statesSelfHarm } = of;
  const { name, items, bands, bandsValidated } = scales[scale];
  const highest = highestTotal(scale);
  return (
    <section className={styles.scale}>
      <h2>
        {name} <span className={styles.range}>{words.range(highest)}</span>
      </h2>
      <ScaleChart scale={scale} results={results} from={from} to={to} />
      <table className={`${styles.table} ${styles.results}`}>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.total}</th>
            {bands.length > 0 && <th scope="col">{words.band}</th>}
            <th scope="col">{words.change}</th>
            {statesSelfHarm && <th scope="col">{words.selfHarm}</th>}
          </tr>
        </thead>
        <tbody>
          {keyed(results, whenOf).map(({ key, item }) => (
            <tr key={key}>
              <th scope="row">{whenOf(item)}</th>
              <td>
                {item.total === null
                  ? words.noTotal(item.answered, items.length)
                  : words.totalOf(item.total, highest)}
              </td>
              {bands.length > 0 && <td>{item.band}</td>}
              <td>{changeText(item)}</td>
              {statesSelfHarm && <td>{item.selfHarm ?? words.noAnswer}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {statesSelfHarm && <p className={styles.quiet}>{words.selfHarmItem}</p>}
      {!bandsValidated && bands.length > 0 && <p className={styles.quiet}>{words.notValidated}</p>}
      {answersWithheld && <p className={styles.quiet}>{words.withheld}</p>}
      <ScaleAnswers scale={scale} results={results} />
    </section>
  );
}

function whenOf({ day, time }: Result): string {
  return `${fullDate(day)}, ${clockTime(time)}`;
}

function changeText({ total, change }: Result): string {
  if (change === null) return total === null ? '' : words.noChange;
  return words.changeText(change.points, change.since, change.meaningful);
}
