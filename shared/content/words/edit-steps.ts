import type { LocalDate } from '../../time';
import { longDate } from './dates';

/** Words of the table in which the steps ahead are made by hand. */
export const editStepsWords = {
  title: 'Edit steps',
  about: (amount: string, on: LocalDate) =>
    `Until ${longDate(on)} your plan stays at ${amount} a day. From then on, the steps are as you write them here.`,
  curve: 'What the steps come to',
  caption: 'The steps ahead, with fields for amount and days',
  from: 'From',
  amount: (unit: string) => `Amount a day, ${unit}`,
  days: 'Days',
  cut: 'Cut',
  change: 'Change',
  unknown: '–',
  amountOf: (number: number) => `Amount a day in step ${number}`,
  daysOf: (number: number) => `Days of step ${number}`,
  addBelow: (number: number) => `Add a step below step ${number}`,
  addFirst: 'Add a step at the top',
  add: 'Add a step at the end',
  remove: (number: number) => `Remove step ${number}`,
  removed: (number: number) => `Step ${number} is removed.`,
  undo: 'Undo',
  redo: 'Redo',
  check: 'Check and save',
  cancel: 'Cancel',
  wrong: 'Some steps can’t be saved yet. They are marked.',
  sheet: 'Check your steps',
  sheetAbout: 'The steps ahead are then as you wrote them.',
};
