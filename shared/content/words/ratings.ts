/** Words of the answer sliders. */
export const ratingWords = {
  notAnswered: 'not answered',
  none: '–',
  clear: (label: string) => `Clear the answer to ${label}`,
  clearMark: '×',
};
