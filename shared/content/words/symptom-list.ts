import { longestSymptomName, mostOwnSymptoms, type SymptomRefusal } from '../../contract/symptoms';
import type { SymptomGroup } from '../symptoms';
import { symptomGroupWords } from './symptoms';

/** Words of the person's list of symptoms, and of adding one wherever symptoms are rated. */
export const symptomListWords = {
  title: 'Symptoms',
  about: 'What an entry asks you to rate, in your order.',
  hiding:
    'Hide what you never have. It is then left out of new entries; what you rated before stays in your journal and reports. Help now and the warning signs are always there.',
  loading: 'Reading your symptoms',
  /** Stands between what an entry asks at once and what it asks on request. */
  onRequest: 'An entry shows these when you ask for more',
  hidden: 'hidden',

  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  keys: 'Alt and an arrow key move a symptom too.',
  moved: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,
  hide: 'Hide',
  hideNamed: (name: string) => `Hide ${name}`,
  nowHidden: (name: string) => `New entries leave out ${name}. Help stays where it is.`,
  show: 'Show',
  showNamed: (name: string) => `Show ${name}`,
  nowShown: (name: string) => `Entries ask about ${name} again.`,
  rename: 'Rename',
  renameNamed: (name: string) => `Rename ${name}`,
  renamed: (name: string) => `It is called ${name} now, in earlier entries too.`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}.`,
  undo: 'Undo',

  add: 'Add a symptom of your own',
  addTo: {
    body: 'Add a symptom of your own, body',
    mind: 'Add a symptom of your own, mind',
  } satisfies Record<SymptomGroup, string>,
  name: 'What do you call it?',
  newName: 'New name',
  notAdded: 'Add this symptom, or empty the box.',
  addIt: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  added: (name: string) => `Added ${name}.`,
  problems: {
    missing: 'Type a name first, such as Dry mouth.',
    'too-long': `That is longer than ${longestSymptomName} characters. Shorten it.`,
    unreadable: 'Something in this name can’t be shown. Type it anew.',
  },
  /** A name that is taken, by a symptom that is asked. */
  thereAlready: (name: string, group: SymptomGroup) =>
    `${name} is in your list already, under ${symptomGroupWords[group]}.`,
  /** A name that is taken, by a symptom that is hidden. */
  thereHidden: (name: string) => `${name} is in your list already. It is hidden.`,
  showAgain: (name: string) => `Show ${name} again`,
};

/** Why the list was not changed, where no field says it. */
export const symptomRefusalWords: Record<SymptomRefusal, string> = {
  'same-name': 'A symptom with this name is in your list already. Choose another name.',
  'too-many': `There are ${mostOwnSymptoms} symptoms of your own, and no room for more. Remove one that you never rated, or rename one.`,
  rated: 'Something you wrote rates this symptom, so it stays with it. You can hide it instead.',
};
