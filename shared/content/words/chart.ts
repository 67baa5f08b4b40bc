/** Words around every chart. */
export const chartWords = {
  showTable: 'Show as table',
  hideTable: 'Hide the table',
  showAll: (count: number) => `Show all ${count}`,
  showFirst: (count: number) => `Show the first ${count}`,
  howToRead: 'Point at the chart, or tab to it and use the arrow keys, to read each value.',
  keys: 'Left and Right go from point to point, Home and End to the edges, Page Up and Page Down further.',
  keysUpright: 'Up and Down go from bar to bar, Home and End to the first and the last.',
  /** Of a point without a value. */
  nothing: 'nothing logged',
};
