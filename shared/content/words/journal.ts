import type { LocalDate } from '../../time';
import type { SymptomGroup } from '../symptoms';
import { clockTime, fullDate, longDate } from './dates';

/** Words of the journal: its list, what was not saved yet, and the entry. */
export const journalWords = {
  title: 'Journal',
  about: 'How your days were, newest first.',
  write: 'Write an entry',
  emptyTitle: 'Nothing here yet',
  empty:
    'Begin with how today is. A few sliders are enough, and every question can stay open. It takes about a minute.',
  loading: 'Reading the journal',
  loadEarlier: 'Load earlier entries',
  loadingEarlier: 'Reading earlier entries',

  day: (day: LocalDate, today: LocalDate | null) =>
    today === null || day.slice(0, 4) === today.slice(0, 4) ? longDate(day) : fullDate(day),
  edit: 'Open',
  editName: (day: LocalDate, time: string) => `Open the entry of ${longDate(day)}, ${clockTime(time)}`,
  remove: 'Remove',
  removeName: (day: LocalDate, time: string) => `Remove the entry of ${longDate(day)}, ${clockTime(time)}`,
  removed: 'Entry removed',
  undo: 'Undo',
  overall: (rating: number) => `Overall ${rating} of 10`,
  slept: (hours: number) => `slept ${hours} h`,
  sleptWell: (rating: number) => `sleep quality ${rating} of 10`,
  gotThrough: (rating: number) => `got through the day ${rating} of 10`,
  tags: 'Tags',
  noticed: 'Noticed',
  thoughts: 'Thoughts of suicide or self-harm',
  thoughtsWithPlan: 'Thoughts of suicide or self-harm, with a plan or means',
  moreSymptoms: (count: number) => `and ${count} more`,

  drafts: 'Not saved yet',
  draftNew: (day: LocalDate, time: string) => `You began an entry for ${longDate(day)}, ${clockTime(time)}.`,
  draftOfEntry: (day: LocalDate, time: string) =>
    `You changed the entry of ${longDate(day)}, ${clockTime(time)}, and have not saved that.`,
  goOn: 'Go on',
  goOnName: (day: LocalDate, time: string) => `Go on with the entry for ${longDate(day)}, ${clockTime(time)}`,
  discard: 'Discard',
  discardName: (day: LocalDate, time: string) =>
    `Discard what you wrote for ${longDate(day)}, ${clockTime(time)}`,
  discarded: 'Discarded',
};

/** Words of one entry while it is written. */
export const entryWords = {
  newTitle: 'New entry',
  title: 'Entry',
  about: 'Answer what you like and leave the rest open. It is kept as you write.',
  back: 'Back to the journal',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved',
  discard: 'Discard',
  keptAt: (time: string) => `Kept at ${clockTime(time)}, not saved yet`,
  keptEarlier: 'Kept from before, not saved yet',
  keeping: 'What you write is kept',
  untouched: 'Nothing changed yet',
  notKept: 'Only on this screen so far',
  keepFailed: 'It stays on this screen, and is tried again with your next change.',

  day: 'Day',
  time: 'Time',
  afterMidnight: (time: string, day: LocalDate) =>
    `${clockTime(time)} is before your day starts, so this means the night after ${longDate(day)}.`,
  dayMissing: 'Choose the day this entry is about.',
  timeMissing: 'Choose the time this entry is about.',
  dayRange: 'Choose a day between 2000 and today.',
  future: 'That time has not come yet. Choose a day and time up to now.',

  general: 'How it is',
  overall: 'How rough overall',
  function: 'How well you got through the day',
  functionHint: '0 is not at all, 10 is as usual.',
  sleep: 'Slept last night',
  sleepQuality: 'How well you slept',
  sleepQualityHint: '0 is very badly, 10 is very well.',
  hours: (value: number) => `${value} h`,
  scaleHint: '0 is none, 10 is the worst. A dash is not answered.',
  more: { body: 'More body symptoms', mind: 'More mind symptoms' } satisfies Record<SymptomGroup, string>,

  signs: 'Warning signs',
  signsHint: 'Tick what you noticed. What needs help is said at once.',
  clearAnswer: 'Take the answer back',

  note: 'Note',
  noteLabel: 'What you want to remember',
  noteHint:
    'Text as you like. **bold**, *slanted*, lines that begin with “- ” for a list. It is printed only if you choose so.',
  noteTooLong: (over: number, kept: number) =>
    `${over.toLocaleString('en-US')} ${over === 1 ? 'character' : 'characters'} too long. All of it is still here on the screen, but only the first ${kept.toLocaleString('en-US')} are kept if this locks. Shorten it, or move the end to another entry.`,
  mend: (count: number) =>
    `Not saved yet: ${count === 1 ? 'one answer above needs' : `${count} answers above need`} a look.`,
};
