import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Measure } from '../../shared/content/words/quantities';
import { taperCurveWords } from '../../shared/content/words/taper-curve';
import type { Curve } from '../../shared/contract/plans';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { listedOn } from './curve-reading';
import styles from './taper-curve.module.css';
import type { TextWidth } from './taper-curve-axes';
import { ghostLook } from './taper-curve-ghost';
import { type CurveBox, type CurveLayout, type CurveMark, layOutCurve } from './taper-curve-layout';
import { CurveLegend } from './taper-curve-legend';
import { MarkShape } from './taper-curve-mark';

interface Props {
  curve: Curve;
  measure: Measure;
  /** `full` for a screen of its own, with a legend; `card` for a small place; `sketch` beside a form. */
  variant: 'full' | 'card' | 'sketch';
  /** Earlier versions of the plan, for thin dashed lines beneath. */
  earlier?: readonly Curve[];
  /** What days came to in total. */
  taken?: readonly { date: LocalDate; amount: Amount }[];
  /** The logical date now, for its marker. */
  today?: LocalDate;
  /** Changes of the plan that are marked on the time axis. */
  marks?: readonly CurveMark[];
}

/** The one drawing of a plan: stairs over time from the start amount down, and what was taken as dots. */
export function TaperCurve({ curve, measure, variant, earlier = [], taken = [], today, marks = [] }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  const data = { curve, measure, earlier, taken, marks, today: today ?? null };
  const label = taperCurveWords.description(
    curve,
    measure,
    today === undefined ? null : { date: today, listed: listedOn(curve, today) },
  );
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={`${styles.frame} ${styles[variant]}`}>
        {box !== null && <Drawing layout={layOutCurve(data, box)} box={box} label={label} />}
      </div>
      {variant === 'full' && <CurveLegend taken={taken.length > 0} ghosts={earlier.length} changes={marks} />}
    </figure>
  );
}

function Drawing({ layout, box, label }: { layout: CurveLayout; box: CurveBox; label: string }) {
  const { plot, today, end } = layout;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={label}
    >
      {layout.amountTicks.map(({ y, label: text }) => (
        <g key={text}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className={styles.text} x={plot.left - 6} y={y + box.fontSize * 0.35} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {layout.dateTicks.map(({ x, label: text }) => (
        <g key={x}>
          <line className={styles.tick} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className={styles.text} x={x} y={box.height - box.fontSize * 0.4}>
            {text}
          </text>
        </g>
      ))}
      {layout.ghosts.map(({ path, age }) => (
        <path key={age} className={`${styles.ghost} ${ghostLook(age)}`} d={path} />
      ))}
      {today !== null && (
        <line className={styles.today} x1={today.x} x2={today.x} y1={plot.top - 12} y2={plot.bottom} />
      )}
      <path className={styles.line} d={layout.line} />
      {layout.openLine !== '' && <path className={styles.open} d={layout.openLine} />}
      {layout.dots.map(({ date, x, y }) => (
        <circle key={date} className={styles.dot} cx={x} cy={y} r={layout.dotRadius} />
      ))}
      {layout.marks.map(({ x, y, kind }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <MarkShape kind={kind} />
        </g>
      ))}
      {today !== null && (
        <text className={styles.text} x={today.label.x} y={today.label.y}>
          {today.label.text}
        </text>
      )}
      {end !== null && (
        <>
          <circle className={styles.end} cx={end.x} cy={end.y} r={3} />
          <text className={`${styles.text} ${styles.endText}`} x={end.label.x} y={end.label.y}>
            {end.label.text}
          </text>
        </>
      )}
    </svg>
  );
}

/** The size and the font that the style sheet gives the frame; null before they are known. */
function useBox(frame: RefObject<HTMLDivElement | null>): CurveBox | null {
  const [box, setBox] = useState<CurveBox | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      // While its window is being resized or hidden the frame may have no size; the drawing stays as it was.
      if (width === 0 || height === 0) return;
      const style = getComputedStyle(element);
      const textWidth = textWidthIn(`${style.fontWeight} ${style.fontSize} ${style.fontFamily}`);
      const fontSize = Number.parseFloat(style.fontSize);
      setBox({ width, height, fontSize, textWidth });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return box;
}

function textWidthIn(font: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this page cannot measure text');
  context.font = font;
  return (text) => context.measureText(text).width;
}
