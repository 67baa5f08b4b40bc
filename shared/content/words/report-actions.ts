import type { PrintingStep } from '../../contract/shell';
import { sheets } from './reports';

/** Words of saving, printing and copying a report. */
export const reportActionWords = {
  save: 'Save as PDF',
  saved: (fileName: string, pages: number) => `Saved ${fileName}, ${sheets(pages)}.`,
  close: 'Close',

  lock: 'Save with a password',
  lockTitle: 'Save with a password',
  lockAbout:
    'Whoever opens the file needs this password. Send the file one way and give the password another, best by phone.',
  lockHow: 'Password',
  lockKinds: { made: 'Words made up for you', own: 'One of your own' },
  lockMade: 'The password of this file',
  lockAnother: 'Make up others',
  lockOwn: 'Password for this file',
  lockOwnHint: (least: number) =>
    `At least ${least} characters. Not the password of your journal: you will tell it to somebody.`,
  lockTooShort: (least: number) => `Use at least ${least} characters.`,
  lockTooLong: 'This is longer than a PDF reader can take. Use fewer characters.',
  lockSave: 'Save the file',
  lockDone: 'Saved. This is its password',
  lockDoneAbout:
    'Write it down now. It is not kept, and nobody can open the file without it; you can always save the page again with another.',
  lockDoneClose: 'I have it',

  print: 'Print',
  printTitle: 'Before it goes to a printer',
  printPoints: [
    'Your own printer at home is the safest.',
    'A printer at work, at school, in a shop or shared over a network may note who printed what, and keep a copy.',
    'This computer may keep what it prints for a day or so, until its print queue is emptied.',
  ],
  printGo: 'Go on to the printer',
  printed: 'It went to the printer.',
  notPrinted: 'Nothing was printed.',

  copy: 'Copy as text',
  copied: (characters: number) =>
    `Copied, ${characters.toLocaleString('en-US')} characters. It leaves the clipboard when the journal locks.`,
  notCopied: 'The text could not be copied. Save the page instead.',

  steps: {
    drawing: 'Laying out the pages',
    paging: 'Making the PDF',
    finishing: 'Finishing the file',
    printer: 'Waiting for the print dialog',
  } satisfies Record<PrintingStep, string>,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
};
