import { z } from 'zod';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import { asOneLine, dateField, instantField } from '../../../shared/contract/fields';
import type { RecordOf } from '../../../shared/contract/own-records';
import { urgeSchema } from '../../../shared/contract/own-records/urge';
import { fail, ok, type Result } from '../../../shared/result';
import type { LocalDate } from '../../../shared/time';
import { type TagProblem, tagsToSend } from '../../ui/dose-tag-choice';

const { before, after, triggers, tried, outcome } = urgeSchema.shape;

/** What stands in the form of an urge. */
export const typedUrgeSchema = z.strictObject({
  /** When the timer began and which day of the person that was; null where it did not. */
  begun: z.strictObject({ at: instantField, day: dateField }).nullable(),
  /** Whether it is over for the person, who now says how it went. */
  isNoting: z.boolean(),
  before,
  after,
  triggers,
  /** A trigger in own words that is being typed. */
  trigger: z.string(),
  tried,
  outcome,
  note: z.string(),
});
export type TypedUrge = z.infer<typeof typedUrgeSchema>;

/** The form before anything begins. */
export function noUrge(): TypedUrge {
  return {
    ...{ begun: null, isNoting: false, before: null, after: null, outcome: null },
    ...{ triggers: [], trigger: '', tried: [], note: '' },
  };
}

/** The form at the beginning of the timer, at an instant of a person's day. */
export function begunUrge(at: Date, day: LocalDate): TypedUrge {
  return { ...noUrge(), begun: { at: at.toISOString(), day } };
}

/** The form over an urge that was noted. */
export function urgeAsTyped({ kind: _kind, ...said }: RecordOf<'urge'>): TypedUrge {
  return { ...noUrge(), ...said, isNoting: true };
}

/** What is saved of a form; a trigger that is still being typed counts. Fails with why that can't be one. */
export function urgeToSave(
  { begun: _begun, isNoting: _isNoting, trigger, ...said }: TypedUrge,
  used: readonly DoseTag[],
): Result<RecordOf<'urge'>, TagProblem> {
  const tags = tagsToSend({ tags: said.triggers, typed: trigger }, used);
  return tags.ok
    ? ok({ kind: 'urge', ...said, triggers: [...tags.value], note: asOneLine(said.note) })
    : fail(tags.code);
}

/** The day that an urge is noted on: the one on which it began, or today where a journey or a set clock put that ahead. */
export function dayOfUrge(begun: LocalDate, today: LocalDate): LocalDate {
  return begun > today ? today : begun;
}

/** How many urges passed or grew weaker, of those that say how they ended. */
export function easedOf(urges: readonly RecordOf<'urge'>[]): { eased: number; of: number } {
  const said = urges.filter((urge) => urge.outcome !== null);
  const eased = said.filter((urge) => urge.outcome === 'passed' || urge.outcome === 'weaker');
  return { eased: eased.length, of: said.length };
}
