/** Words of the Reports screen. */
export const reportsWords = {
  about: 'A summary for a doctor: one page to read in a minute.',
  contents: 'What it covers',
  name: 'Name or initials',
  nameHint: 'Only if you want it on the page. It is not kept.',
  paper: 'Paper',
  papers: { letter: 'US letter', a4: 'A4' },
  partsTitle: 'Also on it',
  parts: {
    scales: { label: 'Results of scales', hint: 'The last total of each, not the single answers.' },
    medicines: { label: 'Medicines and other substances', hint: 'Your list, on a second page.' },
    talkFirst: {
      label: 'What to talk over first',
      hint: 'With the answers about your health that led to it, on a second page.',
    },
  },
  notes: 'Notes to include',
  notesHint: 'None unless you tick them. The page shows a ticked note in full.',
  noNotes: 'There are no notes in this period.',
  noteStart: (when: string, start: string) => `${when}: ${start}`,
  preview: 'Preview',
  previewHint: 'This is what the page says. Nothing else goes into the file.',
  save: 'Save as PDF',
  saving: 'Making the PDF',
  saved: (fileName: string, pages: number) =>
    `Saved ${fileName}, ${pages === 1 ? '1 page' : `${pages} pages`}.`,
  leaving:
    'A saved file is not locked. Anyone who can open the folder can read it, so keep it off work computers and work printers.',
};
