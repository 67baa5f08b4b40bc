import type { FailureCode } from '../../contract/errors';
import { isLocalDate } from '../../time';
import { fullDate } from './dates';

/** What each expected failure means and what to do about it. */
export const failureWords: Record<FailureCode, string> = {
  'wrong-password':
    'That password does not open the journal. Check caps lock and try again. Nothing was changed.',
  'password-too-short': 'The password needs at least 12 characters. Four or five plain words work well.',
  'password-too-weak':
    'This password is too easy to guess. Five plain words that do not belong together work well.',
  'too-many-tries': 'That was one try too many for now. Wait a moment, then try again. Nothing was changed.',
  'wrong-code':
    'This recovery code does not open the journal. It may belong to an earlier one. Nothing was changed.',
  'code-malformed': 'This is not a whole recovery code. Compare it with your sheet, word by word.',
  'code-differs': 'These are not the words that were shown. Compare them with your sheet, word by word.',
  'vault-exists':
    'There is a journal here already. Close Glidepath and open it again to get to its password.',
  'vault-missing':
    'The journal is no longer where it was. If its drive is not connected, connect it and try again.',
  'vault-incomplete':
    'One of the journal’s two files is missing. Put both back into the folder, from a backup if you have one. Nothing was changed.',
  'vault-damaged':
    'A file of the journal can’t be read. It may be damaged. Restore a backup, or save what can be read of it: both are in Settings.',
  'vault-newer': 'A newer Glidepath wrote this journal. Open it with that version. Nothing was changed.',
  'vault-unwritable':
    'The journal’s folder can’t be written. Allow writing to it, or free it from read-only, then try again. Nothing was changed.',
  'vault-in-use': 'The journal is open in another program. Close it there, then try again.',
  'vault-locked': 'The journal is locked. Open it with your password; what you typed is kept.',
  'disk-full':
    'The disk is full, so this could not be saved. Free some space and try again. Nothing was lost.',
  'bad-input': 'Something in this form can’t be saved as it is. Check the marked fields.',
  'plan-refused': 'This plan can’t be made as it is.',
  'symptom-refused': 'The list of symptoms can’t be changed like that.',
  'no-plan': 'There is no running plan that this could change.',
  'not-found': 'This is no longer in the journal.',
  'clock-far-off':
    'The date of this computer is far off, so no day can be told. Set its date and time, then try again. What you wrote before is safe.',
  'in-the-future': 'That time has not come yet. Choose a time up to now.',
  'day-is-over':
    'This was begun on an earlier day, so it can’t be finished any more. What was kept of it is in the list of results. Begin a new one when you like.',
  'nothing-to-undo': 'This change can’t be taken back any more, because a later day was logged.',
  'target-unwritable':
    'The file could not be saved there. Choose another place; nothing half-written was left.',
  busy: 'Glidepath is busy with something else just now. Wait until that is done, then try again.',
  cancelled: 'Stopped. Nothing was changed.',
  'backup-refused': 'This file can’t be used as a backup. Choose another one. Nothing was changed.',
  'file-refused': 'This file can’t be brought in. Choose another one. Nothing was changed.',
  'backup-folder-unreachable':
    'The folder for backups can’t be reached or written. If it is on a drive, connect it, or choose another folder.',
  'nothing-to-salvage':
    'Nothing could be read from the damaged file. Restore a backup if you have one, and keep the folder as it is.',
  bug: 'Something went wrong on our side. Nothing was changed. Please try again.',
};

/** Why what was chosen is not taken, for the reasons that a person can do something about. */
export function badInputWords(reason: string | undefined): string | null {
  return reason === 'period-too-long'
    ? 'That is too many days for one page or chart. Choose a later first day. Journal pages take up to a year, other pages up to five.'
    : null;
}

/** Why a plan was refused, for the reasons that a person can do something about. */
export function refusalWords(reason: string | undefined): string | null {
  if (reason === undefined) return null;
  const end = /^end-too-soon-(.+)$/.exec(reason)?.[1];
  if (end !== undefined && isLocalDate(end)) {
    return `The plan can’t be at zero that soon with the cuts it allows. The earliest is ${fullDate(end)}. Choose that day or a later one.`;
  }
  return refusals[reason] ?? null;
}

/** For what no screen asks for: the way on is to choose again. */
const chooseAgain = 'This plan can’t be built as it is. Go back a step and choose another way down.';

const refusals: Record<string, string> = {
  'resolution-above-amount':
    'The smallest amount you can measure is larger than this amount. Choose a larger amount, or make the smallest amount smaller.',
  'under-18':
    'You said that you are under 18, and these plans are made for adults. A doctor can help you find a way that fits your age. If the answer is not right, you can change it under Plan, Assessment.',
  'over-already': 'This plan would be over by now. Choose a later first day.',
  'one-plan-for-a-product':
    'A plan for this product runs already. Open Plan and change that one, or end it there first.',
  'product-exists':
    'There is a product with this name and unit already. Give this one another name, or open that product and make its plan there.',
  'plan-runs': 'A plan for this product still runs. Stop the plan first, then put the product aside.',
  'in-the-past': 'A change can begin today or later. Days before today stay as they were.',
  'plan-has-ended':
    'The plan has reached zero by then, so there is nothing left to change in it. Choose an earlier day, or make a new plan.',

  'already-held': 'The plan is held already. Choose Resume to go on.',
  'not-held': 'The plan is not held, so there is nothing to resume. It goes on by itself.',
  'nothing-ahead':
    'The plan stays at its amount, with no cuts ahead to hold or to move. To go on down, choose Another way down.',
  'no-step-back': 'There is no higher step to go back to. A hold keeps the amount you are at for longer.',
  'last-step': 'This is the last step before zero. A hold keeps it for longer.',
  'end-too-soon': 'The plan can’t be at zero that soon with the cuts it allows. Choose a later day.',
  'at-zero': 'The plan is at zero already. Make a new plan instead.',

  'bad-date': 'That day can’t be used here. Choose a day from the calendar, before the year 2101.',
  'bad-start-amount': 'The daily amount has to be above 0 and at most 1,000. Check the amount and its unit.',
  'bad-resolution':
    'The smallest amount you can measure has to be above 0 and at most 1,000. Check the amount and its unit.',
  'resolution-above-start':
    'The smallest amount you can measure is larger than what you take now. Make the smallest amount smaller under Settings, Measuring.',
  'bad-interval': 'The days of a step have to be a whole number from 1 to 366. Change them.',
  'bad-days': 'The time in all has to be whole days, from 1 to five years. Change it.',
  'days-under-interval':
    'The time in all is shorter than the days between cuts. Make the time longer, or the days between cuts fewer.',
  'bad-cut': 'Each cut has to be above 0 % and at most 100 %. Change the one that is not.',
  'bad-stabilise': 'The extra days to settle have to be whole days. Change them, or leave them at none.',
  'bad-amount': 'Each amount has to be above 0 and at most 1,000. Change the one that is not.',
  'bad-k': 'K has to be an amount above 0. Change it, or leave it empty.',
  'bad-steps': 'There are no steps yet, or too many. Add at least one, or take some out.',
  'bad-cycles': 'The every-other-day finish has to be a whole number of times. Change it, or choose none.',
  'step-not-lower': 'Each step has to be less than the one before. Change the step that is not.',
  'step-off-scale': 'A step can’t be made with the smallest amount you can measure. Change that step.',
  'too-many-steps': 'That is more steps than a plan can hold. Take some out, or let some last equally long.',
  'too-many-events': 'This plan has been changed too often to take another change. Make a new plan instead.',
  'bad-hold': 'A hold has to be a whole number of days, at least 1. Change it.',
  'bad-factor': 'That is too much slower or faster at once. Choose less.',
  'bad-target': 'The plan can’t end on that day. Choose a day within five years of the first one.',
  'too-long':
    'This would reach further ahead than a plan can. Make the cuts larger, the days between them fewer, or a hold shorter.',
  'unknown-approach': chooseAgain,
  'no-phases': chooseAgain,
  'too-many-phases': chooseAgain,
  'unknown-phase': chooseAgain,
  'bad-name': chooseAgain,
  'bad-cap': chooseAgain,
  'bad-until': chooseAgain,
  'unknown-event': 'The plan can’t be changed in this way. Choose another change.',
};
