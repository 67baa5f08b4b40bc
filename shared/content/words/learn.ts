import type { LocalDate } from '../../time';
import type { ShelfId } from '../library/shelves';
import { fullDate } from './dates';

/** Words of the screens where everything that the product explains can be read. */
export const learnWords = {
  title: 'Learn',
  about: 'Short and plain. Each page says where it comes from. None of it replaces medical care.',
  tabs: {
    label: 'Pages of Learn',
    topics: 'All pages',
    questions: 'Questions to ask',
    work: 'Work in health care',
    sources: 'Sources',
  },
  sources: {
    title: 'Sources',
    about: 'Where everything comes from that Glidepath says about kratom, tapering and safety.',
    list: 'Guides, papers and public bodies',
  },
  reviewed: (day: LocalDate) => `Last read against its sources on ${fullDate(day)}.`,
  shelves: {
    start: 'Why and how',
    time: 'What to expect, week by week',
    coping: 'What may help',
    help: 'Help from others',
    programs: 'Programs, from visits to a stay',
    pain: 'Pain',
    causes: 'What lies beneath',
    after: 'Staying on track',
    work: 'If you work in health care',
    people: 'For the people around you, and more to read',
  } satisfies Record<ShelfId, string>,
  back: 'All pages',

  search: 'Search these pages',
  searchHint: 'Such as “sleep” or “pain doctor”. Arrow keys go through what is found.',
  found: (count: number) =>
    count === 0
      ? 'No page has that. Try one word, or a simpler one.'
      : `${count} ${count === 1 ? 'page' : 'pages'} found`,
  results: 'Pages found',

  forNow: 'For you now',
  forNowWhy: 'Chosen by where you are in your plan and by what you rated 6 or higher in the last seven days.',

  /** The way along a shelf. */
  along: (shelf: string) => `More on: ${shelf}`,
  previous: (title: string) => `Previous: ${title}`,
  next: (title: string) => `Next: ${title}`,

  ask: 'Ask a doctor or pharmacist about this',
  /** The line that is added to the person's questions. */
  askLine: (title: string) => `“${title}”: what here is right for me, and what should I watch for?`,

  questionsAbout:
    'Questions people often forget to ask. Add the ones that fit to your own list, change them there, and bring them along.',
  add: 'Add to my questions',
  addNamed: (question: string) => `Add to my questions: ${question}`,
  added: (question: string) => `Added to your questions: ${question}`,
  takenBack: 'Taken back off your questions.',
  undo: 'Undo',
  isAdded: 'On your list',
  myQuestions: 'My questions',
  count: (count: number) =>
    count === 0
      ? 'Your list is empty so far.'
      : `${count} ${count === 1 ? 'question' : 'questions'} on your list.`,
};
