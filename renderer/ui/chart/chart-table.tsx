import { useEffect, useRef } from 'react';
import { chartWords as words } from '../../../shared/content/words/chart';
import type { Readings } from './chart-readings';
import styles from './chart-table.module.css';

/** The same as the chart, as a table. A long one scrolls in itself, by keyboard too. */
export function ChartTable({ readings: { caption, head, columns, rows } }: { readings: Readings }) {
  const scroll = useRef<HTMLElement>(null);
  // Older browsers don't put what scrolls into the order of the keyboard by themselves.
  useEffect(() => {
    if (scroll.current !== null) scroll.current.tabIndex = 0;
  }, []);
  return (
    <section ref={scroll} className={styles.scroll} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.x} ${row.name}`}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]?.label}>{cell ?? <Unknown />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Unknown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words.nothing}</span>
    </>
  );
}
