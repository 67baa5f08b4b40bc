import { describe, expect, it } from 'vitest';
import { type CurveData, layOutCurve } from '../../../../renderer/ui/taper-curve-layout';
import { taperCurveWords } from '../../../../shared/content/words/taper-curve';
import type { Curve } from '../../../../shared/contract/plans';
import { amount } from '../../../../shared/quantity';
import { addDays, localDate } from '../../../../shared/time';
import { curveOf, evenCurve } from './curves';

const grams = { unit: 'g', resolution: amount(100), piece: null } as const;
const textWidth = (text: string) => text.length * 7;
const box = { width: 400, height: 200, fontSize: 12, textWidth };

function data(over: Partial<CurveData> & Pick<CurveData, 'curve'>): CurveData {
  return { earlier: [], taken: [], today: null, marks: [], measure: grams, ...over };
}

describe('the drawing of a plan', () => {
  const short = curveOf(20_000, '2026-11-08', [
    [10_000, 10],
    [0, null],
  ]);

  it('draws stairs from the start amount before the first step to zero, on axes that begin at zero', () => {
    const layout = layOutCurve(data({ curve: short }), box);
    expect(layout).toEqual({
      plot: { left: 34, right: 396, top: 21, bottom: 177.2 },
      amountTicks: [
        { y: 177.2, label: '0' },
        { y: 138.1, label: '5' },
        { y: 99.1, label: '10' },
        { y: 60.1, label: '15' },
        { y: 21, label: '20 g' },
      ],
      dateTicks: [
        { x: 64.2, label: 'Nov 8' },
        { x: 124.5, label: 'Nov 10' },
        { x: 184.8, label: 'Nov 12' },
        { x: 245.2, label: 'Nov 14' },
        { x: 305.5, label: 'Nov 16' },
      ],
      line: 'M34 21L64.2 21L64.2 99.1L365.8 99.1L365.8 177.2L396 177.2',
      openLine: '',
      ghosts: [],
      dots: [],
      dotRadius: 3,
      marks: [],
      today: null,
      end: { x: 365.8, y: 177.2, label: { text: 'zero on Nov 18', x: 298, y: 89.8 } },
    });
  });

  it('draws steps that no eye tells apart as one, a pixel away at most, and every other step', () => {
    const cornersOf = (curve: Curve) => {
      const { line, plot, end } = layOutCurve(data({ curve }), box);
      const points = [...line.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map((match) => ({
        x: Number(match[1]),
        y: Number(match[2]),
      }));
      return { plot, end, points };
    };
    expect(cornersOf(evenCurve(200_000, '2026-11-08', 180, 7)).points).toHaveLength(2 * 180 + 2);

    const { plot, end, points } = cornersOf(evenCurve(1_000_000, '2026-11-08', 1827, 1));
    expect(points.length).toBeLessThan(2 * (plot.right - plot.left));
    expect(points.at(0)).toEqual({ x: plot.left, y: plot.top });
    expect(points.at(-1)).toEqual({ x: plot.right, y: plot.bottom });
    const from = points[1]?.x ?? 0;
    const to = end?.x ?? 0;
    const away = points.slice(1, -1).map(({ x, y }) => {
      const straight = plot.top + ((x - from) / (to - from)) * (plot.bottom - plot.top);
      return Math.abs(y - straight);
    });
    expect(Math.max(...away)).toBeLessThan(1);
  });

  it('draws what follows an open hold as uncertain, and says so at its end', () => {
    const layout = layOutCurve(
      data({ curve: { ...short, openHold: true }, today: localDate('2026-11-12') }),
      box,
    );
    expect({ line: layout.line, open: layout.openLine, end: layout.end?.label.text }).toEqual({
      line: 'M34 21L64.2 21L64.2 99.1L215 99.1',
      open: 'M215 99.1L365.8 99.1L365.8 177.2L396 177.2',
      end: 'zero on Nov 18 if resumed',
    });
  });

  it('draws every earlier version, the newest of them with age 0', () => {
    const earlier = [10_000, 12_000, 14_000].map((value) =>
      curveOf(20_000, '2026-11-08', [
        [value, 10],
        [0, null],
      ]),
    );
    const { ghosts } = layOutCurve(data({ curve: short, earlier }), box);
    expect(ghosts.map(({ age }) => age)).toEqual([2, 1, 0]);
    expect(new Set(ghosts.map(({ path }) => path)).size).toBe(3);
  });

  it('stands signs of the same or a near day on top of each other, so that none hides another', () => {
    const marks = (['hold', 'stepBack', 'rebase'] as const).map((kind) => ({
      date: localDate('2026-11-10'),
      kind,
    }));
    const later = { date: localDate('2026-11-14'), kind: 'pace' as const };
    const drawn = layOutCurve(data({ curve: short, marks: [...marks, later] }), box).marks;
    expect(drawn.map(({ kind, y }) => [kind, y])).toEqual([
      ['hold', 169.2],
      ['stepBack', 157.2],
      ['rebase', 145.2],
      ['pace', 169.2],
    ]);
  });

  it('reaches back to what was taken before the plan, and leaves out what is far from it', () => {
    const curve = evenCurve(20_000, '2026-11-08', 12, 7);
    const taken = ['2026-08-01', '2026-10-30', '2026-11-09'].map((date) => ({
      date: localDate(date),
      amount: amount(20_000),
    }));
    expect(layOutCurve(data({ curve, taken }), box).dots.map(({ date }) => date)).toEqual([
      '2026-10-30',
      '2026-11-09',
    ]);
  });

  it('leaves today out when it is long after the plan', () => {
    const far = layOutCurve(data({ curve: short, today: localDate('2027-05-01') }), box);
    const near = layOutCurve(data({ curve: short, today: localDate('2026-11-20') }), box);
    expect([far.today, near.today?.label.text]).toEqual([null, 'today']);
  });

  it('keeps the label of the end clear of every line and dot and inside the plot, at every length and width', () => {
    for (const count of [3, 6, 12, 26, 52]) {
      for (const width of [260, 340, 740, 1100]) {
        const curve = evenCurve(20_000, '2026-11-08', count, 7);
        const earlier = [evenCurve(20_000, '2026-11-08', count, 6)];
        const taken = [-2, 0, 3, 9].map((day) => ({
          date: addDays(localDate('2026-11-08'), day),
          amount: amount(18_000),
        }));
        const layout = layOutCurve(data({ curve, earlier, taken }), { ...box, width });
        const { label } = layout.end ?? { label: { text: '', x: -1, y: -1 } };
        const [left, right, top, bottom] = [
          label.x,
          label.x + textWidth(label.text),
          label.y - 9,
          label.y + 2,
        ];
        const inside = left >= layout.plot.left && right <= width && top >= 0 && bottom < layout.plot.bottom;
        const corners = [layout.line, ...layout.ghosts.map(({ path }) => path)].map((path) =>
          [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(
            (match) => [Number(match[1]), Number(match[2])] as const,
          ),
        );
        const crossed = corners.some((points) =>
          points.slice(1).some(([x, y], index) => {
            const [beforeX, beforeY] = points[index] ?? [x, y];
            return (
              Math.min(x, beforeX) < right &&
              Math.max(x, beforeX) > left &&
              Math.min(y, beforeY) < bottom &&
              Math.max(y, beforeY) > top
            );
          }),
        );
        expect({ count, width, inside, crossed }).toEqual({ count, width, inside: true, crossed: false });
      }
    }
  });
});

describe('the sentence for who does not see the drawing', () => {
  const curve = curveOf(20_000, '2026-11-08', [
    [16_000, 7],
    [8_000, 7],
    [0, null],
  ]);
  const open = curveOf(20_000, '2026-11-08', [[16_000, null]]);

  it.each([
    [
      'a plan to zero',
      taperCurveWords.description(curve, grams, null),
      'From 20.0 g a day, with the first step on November 8, 2026, to 0.0 g on November 22, 2026, in 3 steps.',
    ],
    [
      'a plan with today',
      taperCurveWords.description(curve, grams, { date: localDate('2026-11-16'), listed: amount(8_000) }),
      'From 20.0 g a day, with the first step on November 8, 2026, to 0.0 g on November 22, 2026, in 3 steps. On Monday, November 16 it lists 8.0 g.',
    ],
    [
      'a plan with an open end',
      taperCurveWords.description(open, grams, null),
      'From 20.0 g a day, with the first step on November 8, 2026, to 16.0 g from November 8, 2026, in 1 step.',
    ],
  ])('tells %s', (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
