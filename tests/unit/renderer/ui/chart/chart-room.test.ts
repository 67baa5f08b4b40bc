import { describe, expect, it } from 'vitest';
import type { Plot } from '../../../../../renderer/ui/chart/chart-data';
import { placeAcross, placeInLine, roomFor } from '../../../../../renderer/ui/chart/chart-room';

/** Every letter ten pixels wide. */
const textWidth = (text: string) => text.length * 10;

function plot(labels: string[], bands: string[] = []): Plot {
  return {
    id: 'a',
    title: 'A',
    height: 'low',
    isKeyed: false,
    axis: { top: 10, ticks: labels.map((label, y) => ({ y, label })) },
    series: [],
    ...(bands.length === 0 ? {} : { bands: bands.map((label, from) => ({ from, to: from + 1, label })) }),
  };
}

describe('the room around plots', () => {
  it('is that of the longest label of any plot, so that all stand above each other', () => {
    expect(roomFor([plot(['0', '10']), plot(['0', '12.5'])], textWidth)).toEqual({ left: 48, right: 8 });
  });

  it('has the longest word of a band at the right', () => {
    expect(roomFor([plot(['0'], ['mild', 'moderately severe'])], textWidth)).toEqual({
      left: 18,
      right: 108,
    });
  });
});

it('has room at the right for the words of a level', () => {
  const level = { y: 3, label: 'before: 3.9' };
  expect(roomFor([{ ...plot(['0']), level }], textWidth)).toEqual({ left: 18, right: 78 });
});

it('finds a pixel on the axis across', () => {
  const room = { left: 40, right: 10 };
  const axis = { first: 0, last: 100 };
  expect([40, 240, 440, 0].map((pixel) => placeAcross(pixel, 450, room, axis))).toEqual([0, 50, 100, -10]);
});

describe('words above the plots', () => {
  const place = (...texts: [string, number][]) =>
    placeInLine(
      texts.map(([text, x]) => ({ text, x })),
      200,
      textWidth,
      10,
    );

  it('stand right of their places in their order', () => {
    expect(place(['bb', 60], ['a', 0])).toEqual([
      { text: 'a', x: 0 },
      { text: 'bb', x: 60 },
    ]);
  });

  it('are left out where they would touch the one before', () => {
    expect(place(['aaaa', 0], ['b', 49], ['c', 50])).toEqual([
      { text: 'aaaa', x: 0 },
      { text: 'c', x: 50 },
    ]);
  });

  it('stay inside at the right edge', () => {
    expect(place(['aaaa', 190])).toEqual([{ text: 'aaaa', x: 160 }]);
  });
});
