import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { reportsWords } from '../../../shared/content/words/reports';
import type { Report } from '../../../shared/contract/reports';
import { margins, sheetOf } from '../../report/paper';
import '../../report/paper-font.css';
import { ReportPages } from '../../report/report-pages';
import { Button } from '../../ui/button';
import styles from './preview.module.css';

/** Pixels of a screen to an inch of paper, as in print. */
const inch = 96;
/** Between two sheets, in inches. */
const gap = 0.25;

interface Props {
  report: Report;
  /** What the pages say, for whoever needs its text. */
  page: RefObject<HTMLDivElement | null>;
}

/**
 * The pages as they will come out of the printer, side by side and scaled to fit. What they say flows through columns
 * that have the size and the place of what is printed on each sheet.
 */
export function Preview({ report, page: flow }: Props) {
  const desk = useRef<HTMLDivElement>(null);
  const { width, height } = sheetOf(report);
  const room = useWidth(desk);
  const column = width - 2 * margins.side;
  const between = 2 * margins.side + gap;
  const count = usePages(flow, column * inch, between * inch);
  const scale = Math.min(1, room / (width * inch));
  const sizes = {
    '--scale': scale,
    '--strip': `${(count * (width + gap) - gap) * inch * scale}px`,
    '--width': `${width * inch}px`,
    '--height': `${height * inch}px`,
    '--column': `${column * inch}px`,
    '--between': `${between * inch}px`,
    '--top': `${margins.top * inch}px`,
    '--side': `${margins.side * inch}px`,
    '--long': `${(height - margins.top - margins.bottom) * inch}px`,
  } as CSSProperties;
  const turn = (pages: number) =>
    desk.current?.scrollBy({ left: pages * (width + gap) * inch * scale, behavior: 'auto' });
  return (
    <div ref={desk} className={styles.desk}>
      <div className={styles.turn}>
        <p role="status">{reportsWords.sheets(count)}</p>
        {count > 1 && (
          <>
            <Button onClick={() => turn(-1)}>{reportsWords.pageBefore}</Button>
            <Button onClick={() => turn(1)}>{reportsWords.nextPage}</Button>
          </>
        )}
      </div>
      <div className={styles.strip} style={sizes}>
        <div className={styles.scaled}>
          {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
            <div
              key={number}
              className={styles.sheet}
              style={{ '--at': `${(number - 1) * (width + gap) * inch}px` } as CSSProperties}
            >
              <p className={styles.number}>{reportsWords.sheetNumber(number, count)}</p>
            </div>
          ))}
          <div ref={flow} className={styles.flow}>
            <ReportPages report={report} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** How wide an element is inside, in pixels, as the window changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const found = element.current;
    if (found === null) return;
    const observer = new ResizeObserver(() => setWidth(found.clientWidth));
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** How many columns of a width, with a gap between them, are needed for what flows through them. */
function usePages(flow: RefObject<HTMLElement | null>, column: number, between: number): number {
  const [count, setCount] = useState(1);
  // Another content may be drawn at every rendering, and fonts may come later.
  useLayoutEffect(() => {
    if (flow.current === null) return;
    setCount(Math.max(1, Math.round((flow.current.scrollWidth + between) / (column + between))));
  });
  const [, setFonts] = useState(0);
  useEffect(() => {
    let shown = true;
    void document.fonts.ready.then(() => shown && setFonts((loaded) => loaded + 1));
    return () => {
      shown = false;
    };
  }, []);
  return count;
}
