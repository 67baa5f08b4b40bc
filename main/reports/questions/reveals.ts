import type { QuestionsReport } from '../../../shared/contract/reports/questions';
import type { Reveal } from '../../../shared/contract/reveals';
import { counted } from '../reveals';

/** What a page of questions tells. */
export function questionsReveals({ questions, appointment, note }: QuestionsReport): Reveal[] {
  return [
    ...counted('questions', questions.length),
    ...counted('appointments', appointment === null ? 0 : 1),
    ...counted('notes', note === '' ? 0 : 1),
  ];
}
