import { blankEntry } from '../../../shared/blank-entry';
import type { Entry, EntryFields } from '../../../shared/contract/journal';
import { sameEntry } from '../../../shared/same-entry';
import type { LocalDate } from '../../../shared/time';

/** The answers of a check-in; null is not answered. */
export interface CheckInAnswers {
  craving: number | null;
  overall: number | null;
  sleepHours: number | null;
  function: number | null;
}

/** The check-in's answers in an entry. */
export function answersOf({ symptoms, overall, sleepHours, ...fields }: EntryFields): CheckInAnswers {
  return { craving: symptoms.craving ?? null, overall, sleepHours, function: fields.function };
}

/** The entry with other check-in answers; everything else in it stays. */
export function withAnswers(fields: EntryFields, answers: CheckInAnswers): EntryFields {
  const { craving: _before, ...others } = fields.symptoms;
  return {
    ...fields,
    symptoms: answers.craving === null ? others : { ...others, craving: answers.craving },
    overall: answers.overall,
    sleepHours: answers.sleepHours,
    function: answers.function,
  };
}

/** True when at least one of them is answered. */
export function isAnswered(answers: CheckInAnswers): boolean {
  return Object.values(answers).some((answer) => answer !== null);
}

/** The last check-in among the entries of a day, which come oldest first; null when there is none. */
export function lastCheckIn(entries: readonly Entry[]): Entry | null {
  return [...entries].reverse().find((entry) => isAnswered(answersOf(entry))) ?? null;
}

interface Draft {
  id: string;
  fields: EntryFields;
  isNew: boolean;
}

/**
 * The draft that a check-in goes on with: a new one of today that holds nothing but its answers, or
 * changes to the check-in that is shown. A draft with more in it belongs to the journal.
 */
export function draftToGoOnWith(
  drafts: readonly Draft[],
  day: LocalDate,
  shown: Entry | null,
): { id: string; fields: EntryFields } | null {
  const found = drafts.find((draft) =>
    draft.isNew ? draft.fields.day === day && isOnlyCheckIn(draft.fields) : draft.id === shown?.id,
  );
  return found === undefined ? null : { id: found.id, fields: found.fields };
}

/** The id of a new entry of the day that was begun in the journal; null when there is none. */
export function begunInJournal(drafts: readonly Draft[], day: LocalDate): string | null {
  const found = drafts.find(
    ({ isNew, fields }) => isNew && fields.day === day && isNotBlank(fields) && !isOnlyCheckIn(fields),
  );
  return found?.id ?? null;
}

function isNotBlank(fields: EntryFields): boolean {
  return !sameEntry(fields, blankEntry(fields.day, fields.time));
}

function isOnlyCheckIn(fields: EntryFields): boolean {
  const answers = answersOf(fields);
  const only = withAnswers(blankEntry(fields.day, fields.time), answers);
  return isAnswered(answers) && sameEntry(fields, only);
}
