import {
  type DateOrder,
  type DryRun,
  type Import,
  mostColumns,
  mostRows,
  type RowProblem,
  type RowsOf,
} from '../../contract/bring-in';
import type { Opened } from '../../contract/vault';
import type { LocalDate } from '../../time';
import { fullDate } from './dates';

const count = (number: number) => number.toLocaleString('en-US');

/** "212 doses", "1 entry". */
function rowsOf(of: RowsOf, number: number): string {
  const [one, more] = of === 'doses' ? ['dose', 'doses'] : ['entry', 'entries'];
  return `${count(number)} ${number === 1 ? one : more}`;
}

/** "from November 1, 2026 to December 3, 2026", "on November 1, 2026". */
function span(from: LocalDate | null, to: LocalDate | null): string {
  if (from === null || to === null) return '';
  return from === to ? ` on ${fullDate(from)}` : ` from ${fullDate(from)} to ${fullDate(to)}`;
}

/** Why a row can't be read. */
const problemWords: Record<RowProblem, string> = {
  cells: 'it has more or fewer cells than the header',
  'no-date': 'no date',
  'bad-date': 'the date can’t be read',
  'bad-time': 'the time can’t be read',
  'unknown-zone': 'a time zone that is not known',
  'in-the-future': 'it lies in the future',
  'no-amount': 'no amount',
  'bad-amount': 'the amount can’t be read',
  'not-positive': 'the amount is not above zero',
  'too-large': 'the amount is above 1,000',
  'too-fine': 'the amount has more than three decimals',
  'other-unit': 'its unit is not the one of the product',
  'no-product': 'no product',
  'unknown-product': 'a product that is not in your list',
  'bad-rating': 'a rating that is no number of the scale',
  'bad-hours': 'the hours slept can’t be read',
  'bad-tag': 'a tag is longer than 40 characters',
  'too-many-tags': 'more than 12 tags',
  'note-too-long': 'the note is too long',
  'nothing-said': 'no answer in it',
};

/** Words of bringing in what another program wrote. */
export const bringInWords = {
  title: 'Bring in',
  about: 'Take over what you noted in another program or a spreadsheet.',
  choose: 'Choose a file',
  chooseAbout:
    'A CSV file with your doses or with how you felt, one row each. Spreadsheets and most programs can save one. You see what is in it before anything is added.',
  chooseReadable: 'A readable file of Glidepath (JSON) with everything in it can be brought back here, too.',
  chooseOther: 'Choose another file',
  reading: 'Reading',
  file: (name: string) => `The file: ${name}`,

  columns: 'What its columns are',
  columnsAbout: (rows: number) =>
    `${count(rows)} ${rows === 1 ? 'row' : 'rows'} below the header. Each column was guessed from its header: change what is wrong.`,
  of: 'Each row is',
  ofs: { doses: 'A dose', entries: 'An entry of the journal' } satisfies Record<RowsOf, string>,
  noHeader: (column: number) => `Column ${column}`,
  sample: (cells: readonly string[]) => (cells.length === 0 ? 'All empty' : `Such as ${cells.join(' · ')}`),
  targets: {
    none: 'Leave it out',
    date: 'Date, or date and time',
    time: 'Time',
    zone: 'Time zone',
    product: 'Product',
    amount: 'Amount',
    unit: 'Unit',
    slot: 'Time of the plan it was for',
    tags: 'Tags',
    overall: 'The day overall, 0 to 10',
    function: 'Getting through the day, 0 to 10',
    'sleep-hours': 'Hours slept',
    'sleep-quality': 'Sleep quality, 0 to 10',
    note: 'Note',
    'new-symptom': 'A new symptom of that name',
  },
  symptomGroup: (group: string) => `Symptoms, ${group.toLowerCase()}`,
  dateOrder: 'Dates are written',
  dateOrders: {
    ymd: 'Year, month, day: 2026-11-03',
    mdy: 'Month, day, year: 11/03/2026',
    dmy: 'Day, month, year: 03.11.2026',
  } satisfies Record<DateOrder, string>,
  chooseOrder: 'Please choose',
  dateUnclear: 'Each date in the file could be read in two ways.',
  comma: 'Numbers have a decimal comma, such as 2,5',
  timeWithout: 'Time for rows without one',
  timeWithoutHint: 'Used where a row has no time of day.',
  product: 'Product',
  productOfOthers: 'Product of rows that name none',
  chooseProduct: 'Please choose',
  noProducts: 'There is no product yet. Add what you take first, then bring the file in.',
  toProducts: 'To your products',
  unitHint: (unit: string) => `Amounts without a unit are taken as ${unit}.`,
  names: 'Products the file calls otherwise',
  nameLabel: (name: string, rows: number) => `“${name}” (${count(rows)} ${rows === 1 ? 'row' : 'rows'}) is`,
  nameNone: 'Leave these rows out',
  scale: 'Ratings run',
  scales: { ten: 'From 0 to 10', five: 'From 0 to 5: each counts twice' },
  check: 'See what it would bring',
  missing: {
    date: 'Choose which column is the date.',
    amount: 'Choose which column is the amount.',
    answers: 'Choose at least one column with a rating, hours slept, a note or tags.',
    product: 'Choose the product, or the column that names it.',
    order: 'Choose how dates are written.',
    twice: 'Two columns are taken for the same thing. Leave one of them out.',
    time: 'Type a time for rows without one.',
  },

  result: 'What it would bring',
  fresh: ({ of, fresh, from, to }: DryRun) =>
    fresh === 0 ? `Nothing new: no ${of} would be added.` : `${rowsOf(of, fresh)}${span(from, to)}.`,
  there: (number: number) =>
    `${count(number)} ${number === 1 ? 'is' : 'are'} in your journal already, or twice in the file: left out.`,
  /** Products of the file that the vault does not have. */
  unknown: (names: readonly string[]) =>
    `${names.length === 1 ? 'A product is' : 'Products are'} not in your list: ${names.map((name) => `“${name}”`).join(', ')}. Choose above which of yours ${names.length === 1 ? 'it is' : 'each is'}, then look again.`,
  unreadable: (number: number) =>
    `${count(number)} ${number === 1 ? 'row' : 'rows'} can’t be read and would be left out:`,
  problem: (row: number, problem: RowProblem) => `Row ${count(row)}: ${problemWords[problem]}`,
  moreProblems: (number: number) => `And ${count(number)} more.`,
  problemsHint:
    'The header is row 1. You can mend the file and choose it again: what is there already is never added twice.',
  bring: ({ of, fresh }: DryRun) => `Add ${rowsOf(of, fresh)}`,
  bringing: 'Adding',
  brought: ({ of, brought }: Import) => `Added ${rowsOf(of, brought)}.`,
  undo: 'Take out again',
  withSigns: (number: number) =>
    `In ${number === 1 ? 'one of these entries' : `${count(number)} of these entries`} there are signs that can need care. If they are about now, Help has whom to call.`,
  openHelp: 'Open Help',

  everything: {
    title: 'Everything from a readable file',
    madeAt: (when: string) => `Glidepath wrote it on ${when}.`,
    points: [
      'All that is in the file takes the place of all that is here now: plans, doses, the journal, settings.',
      'Your password stays as it is.',
      'What is here now is kept aside until you next open Glidepath with your password. Until then you can put it back, in Settings under Backups.',
    ],
    tick: 'I understand that it replaces what is here',
    notTicked: 'Tick this line first.',
    go: 'Replace everything',
    going: 'Reading',
    done: ({ doses, entries }: Opened) =>
      `Read and open: ${rowsOf('doses', doses)}, ${rowsOf('entries', entries)}.`,
  },

  list: 'What you brought in',
  listAbout: 'Each can be taken out again as a whole, and put back.',
  listEmpty: 'Nothing so far.',
  one: ({ of, brought, from, to }: Import) => `${rowsOf(of, brought)}${span(from, to)}`,
  when: (when: string) => `Brought in on ${when}.`,
  present: ({ brought, present }: Import) =>
    present === brought ? '' : `${count(present)} of them are still there.`,
  takenOut: (when: string) => `Taken out on ${when}.`,
  takeOut: 'Take it out again',
  takeOutNamed: (what: string) => `Take it out again: ${what}`,
  putBack: 'Put it back',
  putBackNamed: (what: string) => `Put it back: ${what}`,
  tookOut: ({ of, present }: Import) => `Took out ${rowsOf(of, present)}.`,
  didPutBack: (of: RowsOf, { back, there }: { back: number; there: number }) => {
    const again = `${there === 1 ? 'One is' : `${count(there)} are`} in your journal again already: left out.`;
    if (back === 0 && there > 0)
      return `Nothing to put back: ${there === 1 ? 'it is' : `all ${rowsOf(of, there)} are`} in your journal again already.`;
    return there === 0 ? `Put back ${rowsOf(of, back)}.` : `Put back ${rowsOf(of, back)}. ${again}`;
  },
};

const refusals: Readonly<Record<string, string>> = {
  'not-a-file': 'That is no file that can be read. Choose another one.',
  empty: 'The file is empty. Choose another one.',
  'too-large': 'The file is too large to be read at once. Split it and bring in one part after the other.',
  'utf-16': 'The file is written in UTF-16. Save it again as “CSV UTF-8”, then choose it here.',
  'not-utf-8': 'The file is not written in UTF-8. Save it again as “CSV UTF-8”, then choose it here.',
  binary: 'This is no text file. If it is a spreadsheet, save it as “CSV UTF-8” first.',
  'no-header': 'The first row has no names of columns. Add one, such as Date, Time and Amount.',
  'header-twice': 'Two columns have the same name. Give each its own, then choose the file again.',
  'too-many-columns': `The file has more than ${mostColumns} columns. Leave some out, then choose it again.`,
  'too-many-rows': `The file has more than ${count(mostRows)} rows. Split it and bring in one part after the other.`,
  'no-rows': 'There is nothing below the header.',
  'symptom-name': 'A column can’t become a symptom: its name is empty or longer than 40 characters.',
  changed: 'The file has changed since you looked at it. Look at it again.',
  'nothing-new': 'There is nothing new in this file.',
  'not-an-export': 'This JSON file is not a readable file of Glidepath. Choose another one.',
  broken: 'The file is not as Glidepath writes it. Choose another one.',
  cut: 'The file ends too early, as if copying it had been cut short. Copy it again.',
  references: 'Something in the file belongs to something that is not in it.',
  plans: 'A plan in the file can’t be reckoned with.',
  newer: 'A newer Glidepath wrote this file. Bring it in with that version.',
};

/** Why a file can't be brought in; null where there is no more to say than that. */
export function refusedFileWords(reason: string | undefined): string | null {
  const [, kind, row] = /^(quotes|row-too-long)-(\d+)$/.exec(reason ?? '') ?? [];
  const text =
    kind === 'quotes'
      ? `A quotation mark in row ${count(Number(row))} is not closed, or stands where none can. Mend it, then choose the file again.`
      : kind === 'row-too-long'
        ? `Row ${count(Number(row))} is too long. A quotation mark may be missing.`
        : (tableRowWords(reason) ?? refusals[reason ?? '']);
  return text === undefined ? null : `${text} Nothing was changed.`;
}

/** A row of a readable file that can't be taken, by its table, as the file calls it, and its number there. */
function tableRowWords(reason: string | undefined): string | undefined {
  const [, table, row] = /^row-([a-z_]+)-(\d+)$/.exec(reason ?? '') ?? [];
  if (table === undefined) return undefined;
  return `Row ${count(Number(row))} of “${table}” in this file is not as Glidepath writes it.`;
}
