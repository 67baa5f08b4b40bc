import { z } from 'zod';
import { doseTagField } from '../../../shared/contract/dose-tags';
import { asOneLine } from '../../../shared/contract/fields';
import type { RecordOf } from '../../../shared/contract/own-records';
import { longestLapseTexts } from '../../../shared/contract/own-records/lapse';
import type { LocalDate } from '../../../shared/time';
import type { KeptOf } from './use-records';

/** The questions of a look back, in their order. */
export const lapseSteps = ['safety', 'happened', 'learned', 'next', 'recommit'] as const;

/** A look back as it stands in its form. */
export const lapseAnswersSchema = z.strictObject({
  step: z.enum(lapseSteps),
  /** The day that it is about, and what a date input holds where another one is chosen. */
  day: z.strictObject({ kind: z.enum(['today', 'yesterday', 'other']), typed: z.string() }),
  /** The day on which this was begun: "today" means that one. */
  begun: z.iso.date(),
  happened: z.string(),
  tags: z.array(doseTagField),
  /** An own word that is being typed. */
  word: z.string(),
  learned: z.string(),
  next: z.string(),
  recommit: z.string(),
});
export type LapseAnswers = z.infer<typeof lapseAnswersSchema>;

/** What the form begins with: nothing, or what was saved. */
export function startAnswers(before: KeptOf<'lapse'> | null, today: LocalDate): LapseAnswers {
  const { happened, triggers, learned, next, recommit } = before?.record ?? empty;
  const day =
    before === null || before.day === today
      ? { kind: 'today' as const, typed: '' }
      : { kind: 'other' as const, typed: before.day };
  return {
    ...{ step: 'safety', day, begun: today, word: '' },
    ...{ happened, tags: [...triggers], learned, next, recommit },
  };
}

const empty = { happened: '', triggers: [], learned: '', next: '', recommit: '' };

/** Whether a text of a step is too long to be saved. */
export function isTooLong(field: keyof typeof longestLapseTexts, text: string): boolean {
  return text.trim().length > longestLapseTexts[field];
}

/** What is saved of the answers, with the triggers that count. */
export function lapseOf(
  answers: LapseAnswers,
  triggers: readonly RecordOf<'lapse'>['triggers'][number][],
): RecordOf<'lapse'> {
  const { happened, learned, next, recommit } = answers;
  return {
    kind: 'lapse',
    happened: happened.trim(),
    triggers: [...triggers],
    learned: learned.trim(),
    next: asOneLine(next),
    recommit: recommit.trim(),
  };
}
