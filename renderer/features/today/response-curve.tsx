import { todayWords } from '../../../shared/content/words/today';
import type { OwnResponse } from '../../../shared/contract/readiness';
import styles from './response-curve.module.css';
import { responseLayout, responseSize } from './response-layout';

interface Props {
  response: OwnResponse;
  /** Days since the last cut; null before the first. */
  today: number | null;
}

/** The person's own days after a cut as a small curve, with a table that says the same. */
export function ResponseCurve({ response, today }: Props) {
  const { before, days } = response;
  const { width, height } = responseSize;
  const drawn = responseLayout(response, today);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.drawing}
        role="img"
        aria-label={[
          `${todayWords.response}.`,
          `${days.map(({ day, mean }) => todayWords.responsePoint(day, mean)).join(', ')}.`,
          todayWords.responseBeforeMean(before),
        ].join(' ')}
      >
        <line x1={0} x2={width} y1={drawn.before} y2={drawn.before} className={styles.before} />
        <text x={width} y={drawn.before - 4} className={styles.text} textAnchor="end">
          {todayWords.responseBefore}
        </text>
        <polyline className={styles.line} points={drawn.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {drawn.ticks.map(({ x, day }) => (
          <text key={day} x={x} y={height - 4} className={styles.text} textAnchor="middle">
            {day}
          </text>
        ))}
        {drawn.today !== null && (
          <>
            <circle cx={drawn.today.x} cy={drawn.today.y} r={5} className={styles.dot} />
            <text
              x={drawn.today.x}
              y={drawn.today.y - 9}
              className={styles.text}
              textAnchor={drawn.today.side === 'left' ? 'end' : 'start'}
            >
              {todayWords.responseToday}
            </text>
          </>
        )}
      </svg>
      <details className={styles.table}>
        <summary>{todayWords.responseTable}</summary>
        <table>
          <caption className="visually-hidden">{todayWords.response}</caption>
          <thead>
            <tr>
              <th scope="col">{todayWords.responseDay}</th>
              <th scope="col">{todayWords.responseMean}</th>
              <th scope="col">{todayWords.responseLogged}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, mean, n }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>{todayWords.responseValue(mean)}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{todayWords.responseBeforeMean(before)}</p>
      </details>
    </figure>
  );
}
