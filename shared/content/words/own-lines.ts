import { longestLineTexts, mostLines } from '../../contract/own-lines';

/** Words of a list that a person writes lines into. */
export const ownLineWords = {
  add: 'Add a line',
  addTo: (list: string) => `Add a line to ${list}`,
  text: 'What to write',
  reach: 'Number or other way to reach them (optional)',
  save: 'Save',
  cancel: 'Cancel',
  noText: 'Type a few words first.',
  tooLong: `That is longer than ${longestLineTexts.text} characters. Make it shorter, or split it in two.`,
  reachTooLong: `That is longer than ${longestLineTexts.reach} characters. Make it shorter.`,
  full: `This list is full at ${mostLines} lines. Remove one to add another.`,
  edit: 'Change',
  editNamed: (text: string) => `Change ${text}`,
  up: (text: string) => `Move ${text} up`,
  down: (text: string) => `Move ${text} down`,
  moved: (text: string, place: number, of: number) => `${text}: now ${place} of ${of}`,
  remove: 'Remove',
  removeNamed: (text: string) => `Remove ${text}`,
  removed: (text: string) => `Removed: ${text}`,
  undo: 'Undo',
  keysHint: 'Alt with Up or Down moves a line.',
};
