import { type DoseTag, mostDoseTags } from '../../contract/dose-tags';
import { longestOwnWords, ownWordsIn } from '../../contract/own-words';
import type { DoseTagId } from '../dose-tags';
import { clockTime } from './dates';

/** What each tag is called. Plain words for what is, without blame. */
const doseTagWords = {
  'trigger.withdrawal': 'Withdrawal',
  'trigger.craving': 'Craving',
  'trigger.pain': 'Pain',
  'trigger.tired': 'Tired',
  'trigger.sleep': 'Could not sleep',
  'trigger.stress': 'Stress',
  'trigger.anxiety': 'Worry or fear',
  'trigger.low-mood': 'Low mood',
  'trigger.anger': 'Anger',
  'trigger.bored': 'Bored',
  'trigger.lonely': 'Lonely',
  'trigger.celebration': 'Something to celebrate',
  'trigger.habit': 'Habit',
  'trigger.availability': 'It was there',
  'situation.home': 'At home',
  'situation.work': 'At work',
  'situation.before-work': 'Before work',
  'situation.after-work': 'After work',
  'situation.travel': 'On the way',
  'situation.alone': 'Alone',
  'situation.with-people': 'With people',
  'situation.conflict': 'After an argument',
  'situation.money': 'Money trouble',
  'situation.health': 'Feeling ill',
  'situation.night': 'At night',
} as const satisfies Record<DoseTagId, string>;

/** What a tag is called: the words of the list, or the person's own. */
export function doseTagLabel(tag: DoseTag): string {
  return isListed(tag) ? doseTagWords[tag] : ownWordsIn(tag);
}

function isListed(tag: DoseTag): tag is DoseTagId {
  return tag in doseTagWords;
}

/** The tags of a dose in one line. */
export function doseTagsLine(tags: readonly DoseTag[]): string {
  return tags.map(doseTagLabel).join(' · ');
}

/** What the field of tags says of whatever has them. */
export interface TagFieldWords {
  about: string;
  triggers: string;
  situations: string;
  own: string;
  ownField: string;
  addOwn: string;
  problems: Record<'blank' | 'too-long' | 'too-many', string>;
}

/** Words around tags. */
export const tagWords = {
  fold: (count: number) => (count === 0 ? 'Add why' : `Why: ${count} ${count === 1 ? 'word' : 'words'}`),
  about: 'If you like. Later it can show what makes a day harder.',
  triggers: 'What led to it',
  situations: 'Where and when',
  own: 'Your own words',
  ownField: 'Another word',
  addOwn: 'Add word',
  problems: {
    blank: 'Type a word first, such as “long drive”.',
    'too-long': `That is longer than ${longestOwnWords} characters. Make it shorter.`,
    'too-many': `A dose can have ${mostDoseTags} words. Take one off to add another.`,
  },
  add: 'Add why',
  change: 'Change why',
  addNamed: (amount: string, time: string) => `Add why to ${amount} at ${clockTime(time)}`,
  changeNamed: (amount: string, time: string) => `Change why of ${amount} at ${clockTime(time)}`,
  title: (amount: string, time: string) => `Why: ${amount} at ${clockTime(time)}`,
  save: 'Save',
  cancel: 'Cancel',
};
