import type { DoorCard, DoorStanding } from '../../contract/door';
import { safetyStepWords } from './safety-plan';

/** Words of the card on the lock screen, and of the page where it is chosen. */
export const doorWords = {
  defaultTitle: 'Notes',
  title: 'Lock screen',
  about:
    'A few lines of your own that you can read in a bad hour without the password. It is off until you turn it on.',
  warning: 'Anyone can read it',
  /** Said before it is switched on, in full. */
  warningText:
    'What you choose here is kept in a file next to your journal that is not encrypted. Anyone who uses this computer can read it without your password, even in the file itself. Choose only what others may see. Turning it off removes the file.',
  choose: 'What is shown',
  cardTitle: 'What the card is called',
  cardTitleHint: 'Something plain, such as “Notes” or “Numbers”.',
  noTitle: 'Give it a name, such as “Notes”.',
  titleTooLong: (most: number) => `That is longer than ${most} characters. Make it shorter.`,
  useTitle: 'Use this name',
  steps: 'From my safety plan',
  people: 'People and places',
  noPeople: 'No one is on your list yet.',
  fullPeople: (most: number) => `The card takes up to ${most} of them.`,
  linesOf: (count: number) => (count === 0 ? 'No lines yet' : count === 1 ? '1 line' : `${count} lines`),
  preview: 'What anyone could read',
  previewOn: 'What anyone can read now',
  empty: 'Nothing is chosen yet, or what is chosen has no lines.',
  show: 'Show this on the lock screen',
  showHint: 'It is under the password, folded away below its name, and in Help now.',
  chooseFirst: 'Choose something with a line in it first.',
  shown: 'It is on the lock screen now.',
  notShown: 'It is off the lock screen, and its file is removed.',
  changed: 'The card is changed.',
  undo: 'Undo',
  writeAgain: 'Write it again',
  /** What is amiss with the card, and what to do. */
  standing: {
    off: null,
    shown: null,
    behind:
      'The card on your lock screen still shows what it had before. The new version could not be written.',
    missing: 'The card is no longer on your lock screen: its file is gone, or this is a restored journal.',
    damaged: 'The card is not on your lock screen: its file can’t be read anymore.',
  } satisfies Record<DoorStanding, string | null>,
  look: 'Look at the card',
};

/** What stands over the lines of a group on the card. */
export function doorGroupTitle(group: DoorCard['groups'][number]['group']): string {
  return group === 'people' ? doorWords.people : safetyStepWords[group].card;
}
