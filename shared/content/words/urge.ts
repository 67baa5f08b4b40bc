import { mostDoseTags } from '../../contract/dose-tags';
import type { urgeOutcomes } from '../../contract/own-records/urge';
import type { LocalDate } from '../../time';
import type { SourceId } from '../sources';
import { clockTime, weekdayDateAsOf } from './dates';
import type { TagFieldWords } from './dose-tags';
import { triggerWords } from './entry-parts';

type Outcome = (typeof urgeOutcomes)[number];

/** Words of the urge timer. */
export const urgeWords = {
  title: 'Urge timer',
  about:
    'An urge rises, peaks and falls, often within about 15 minutes. You don’t have to fight it, only wait.',
  reason: {
    source: 'glidepath' as SourceId,
    why: 'The guide names coping skills, other things to do and people to call for a strong craving. That urges mostly pass within about 15 minutes, and how to count the breath, are ours.',
  },
  begin: 'Start 15 minutes',
  key: (key: string) => `Or press ${key}.`,
  timer: 'Time left',
  /** "14:05". */
  left: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  /** Said now and then while it runs. */
  said: (minutes: number) => `About ${minutes} minutes left.`,
  begunAt: (time: string) => `Begun at ${clockTime(time)}.`,
  begunOn: (day: LocalDate, today: LocalDate, time: string) =>
    `Begun on ${weekdayDateAsOf(day, today)} at ${clockTime(time)}.`,
  over: '15 minutes are up. How is it now?',
  breathing: {
    title: 'Breathe with it',
    about: 'In for a count of four, out for six. The long breath out is what calms you.',
    in: (count: number) => `In · ${count}`,
    out: (count: number) => `Out · ${count}`,
  },
  whileFresh: 'If you like, while it is fresh',
  before: 'How strong it is now',
  beforeThen: 'How strong it was at first',
  after: 'How strong it is now, after the wait',
  afterThen: 'How strong it was afterwards',
  scaleHint: '0 is none, 10 is the strongest. A dash is not answered.',
  note: 'Note how it went',
  setOff: (count: number) =>
    count === 0 ? 'What set it off' : `What set it off: ${count} ${count === 1 ? 'word' : 'words'}`,
  triggers: {
    ...triggerWords.fields,
    about: 'Optional. What you planned for it shows up below.',
    problems: {
      ...triggerWords.fields.problems,
      'too-many': `An urge can have up to ${mostDoseTags} words. Take one off to add another.`,
    },
  } satisfies TagFieldWords,
  toDo: 'While you wait',
  plans: 'Your plans for your triggers',
  plan: (what: string, plan: string) => `${what}: ${plan}`,
  comfort: 'From your comfort list',
  helped: 'What helped you most so far',
  helpedLine: (measure: string, mean: number, rated: number) =>
    `${measure}: ${Math.round(mean * 10) / 10} of 10${rated === 1 ? ', once' : ` on average, ${rated} times`}`,
  ideas: 'What helps some people',
  more: 'Everything that may help',
  reasons: 'Your reasons',
  noReasons: 'Write down why you are doing this, for hours like this one.',
  people: 'People to call',
  noPeople: 'Who could you call? Add them to your safety plan.',
  toSafetyPlan: 'My safety plan',
  crisis: 'In a crisis: call or text 988, day or night. Emergency: 911.',
  outcome: 'How it went',
  outcomes: {
    passed: 'It passed',
    weaker: 'It got weaker',
    same: 'It is as strong as before',
    took: 'I took some',
  } satisfies Record<Outcome, string>,
  tried: 'What you did',
  triedList: 'Things you tried',
  ownWords: 'A few words, if you like',
  save: 'Save',
  back: 'Back to the timer',
  drop: 'Don’t note it',
  dropped: 'The timer is stopped. Nothing was noted.',
  undo: 'Undo',
  /** What is said once it is noted; what happened is the person's own matter. */
  noted: {
    passed: 'Noted. You waited, and it passed.',
    weaker: 'Noted. It went down while you waited.',
    same: 'Noted. Some take longer. You can start again, go to another room, or call someone.',
    took: 'Noted, as it was. It is one hour on a long road.',
  } satisfies Record<Outcome, string>,
  notedOnly: 'Noted.',
  logDose: 'Log the dose',
  afterLapse: 'After a lapse',
  soFar: 'Urges so far',
  empty: 'None noted yet. Start the timer when the next one comes.',
  eased: (eased: number, of: number) => `${eased} of ${of} passed or got weaker.`,
  strength: (before: number | null, after: number | null) =>
    before === null && after === null ? '' : `${before ?? '–'} → ${after ?? '–'}`,
  strengthSaid: (before: number | null, after: number | null) =>
    `strength before ${before ?? 'not answered'}, after ${after ?? 'not answered'}`,
  notSaid: 'no answer on how it went',
  change: 'Change',
  changeNamed: (day: string) => `Change the urge of ${day}`,
  cancel: 'Cancel',
  remove: 'Remove',
  removeNamed: (day: string) => `Remove the urge of ${day}`,
  removed: (day: string) => `Removed: the urge of ${day}`,
  all: (count: number) => `Show all ${count}`,
};
