/** Words around a note that is shown. */
export const noteWords = {
  more: 'Show more of the note',
  goesOn: 'The note goes on. Open the entry to read all of it.',
  picture: 'picture',
};
