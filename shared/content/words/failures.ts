import type { FailureCode } from '../../contract/errors';
import { isLocalDate } from '../../time';
import { fullDate } from './dates';

/** What each expected failure means and what to do about it. */
export const failureWords: Record<FailureCode, string> = {
  'wrong-password':
    'That password does not open the journal. Check caps lock and try again. Nothing was changed.',
  'password-too-short': 'The password needs at least 12 characters. Four or five plain words work well.',
  'vault-exists':
    'There is a journal here already. Close Glidepath and open it again to get to its password.',
  'vault-missing':
    'The journal is no longer where it was. If its drive is not connected, connect it and try again.',
  'vault-incomplete':
    'One of the journal’s two files is missing. Put both back into the folder, from a backup if you have one. Nothing was changed.',
  'vault-damaged':
    'A file of the journal can’t be read. It may be damaged. Keep the folder as it is and put back a copy if you have one.',
  'vault-newer': 'A newer Glidepath wrote this journal. Open it with that version. Nothing was changed.',
  'vault-unwritable':
    'The journal’s folder can’t be written. Allow writing to it, or free it from read-only, then try again. Nothing was changed.',
  'vault-in-use': 'The journal is open in another program. Close it there, then try again.',
  'vault-locked': 'The journal is locked. Open it with your password; what you typed is kept.',
  'disk-full':
    'The disk is full, so this could not be saved. Free some space and try again. Nothing was lost.',
  'bad-input': 'Something in this form can’t be saved as it is. Check the marked fields.',
  'plan-refused': 'This plan can’t be made as it is.',
  'no-plan': 'There is no running plan that this could change.',
  'not-found': 'This is no longer in the journal.',
  'in-the-future': 'That time has not come yet. Choose a time up to now.',
  'nothing-to-undo': 'This change can’t be taken back any more, because a later day was logged.',
  'target-unwritable':
    'The file could not be saved there. Choose another place; nothing half-written was left.',
  bug: 'Something went wrong on our side. Nothing was changed. Please try again.',
};

/** Why a plan was refused, for the reasons that a person can do something about. */
export function refusalWords(reason: string | undefined): string | null {
  if (reason === undefined) return null;
  const end = /^end-too-soon-(.+)$/.exec(reason)?.[1];
  if (end !== undefined && isLocalDate(end)) {
    return `The plan can’t be at zero that soon with the cuts it allows. The earliest is ${fullDate(end)}. Choose that day or a later one.`;
  }
  return refusals[reason] ?? null;
}

const refusals: Record<string, string> = {
  'resolution-above-amount':
    'The smallest amount you can measure is larger than this amount. Choose a larger amount, or make the smallest amount smaller.',
  'over-already': 'This plan would be over by now. Choose a later first day.',
  'one-plan-for-a-product':
    'A plan for this product runs already. Open Plan and change that one, or end it there first.',
  'product-exists':
    'There is a product with this name and unit already. Give this one another name, or open that product and make its plan there.',
  'days-under-interval':
    'The time in all is shorter than the days between cuts. Make the time longer, or the days between cuts fewer.',
  'step-not-lower': 'Each step has to be less than the one before. Change the step that is not.',
  'step-off-scale': 'A step can’t be made with the smallest amount you can measure. Change that step.',
  'too-many-steps': 'That is more steps than a plan can hold. Take some out, or let some last equally long.',
  'too-long': 'This would take more than five years. Make the cuts larger or the days between them fewer.',
  'plan-runs': 'A plan for this product still runs. Stop the plan first, then put the product aside.',
  'in-the-past': 'A change can begin today or later. Days before today stay as they were.',
  'plan-has-ended': 'The plan has reached zero by then, so there is nothing left to change in it.',
  'already-held': 'The plan is held already. Choose Resume to go on.',
  'not-held': 'The plan is not held, so there is nothing to resume.',
  'nothing-ahead':
    'The plan stays at its amount, with no cuts ahead to hold or to move. To go on down, choose Another way down.',
  'no-step-back': 'There is no higher step to go back to. A hold keeps the amount you are at for longer.',
  'last-step': 'This is the last step before zero. A hold keeps it for longer.',
  'at-zero': 'The plan is at zero already.',
  'bad-steps': 'There are no steps yet. Add at least one.',
  'resolution-above-start':
    'The smallest amount you can measure is larger than what you take now. Make the smallest amount smaller under Settings, Measuring.',
  'too-many-events': 'This plan has been changed too often to take another change. Make a new plan instead.',
};
