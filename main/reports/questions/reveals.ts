import type { QuestionsReport } from '../../../shared/contract/reports/questions';
import type { Reveal } from '../../../shared/contract/reveals';
import { namesSubstance } from '../mask';
import { counted, told } from '../reveals';

/** What a page of questions tells. */
export function questionsReveals({ questions, appointment, note }: QuestionsReport): Reveal[] {
  const written = [
    ...questions.map(({ text }) => text),
    ...[appointment?.title ?? '', appointment?.place ?? '', note],
  ];
  return [
    ...told('substance', written.some(namesSubstance)),
    ...counted('questions', questions.length),
    ...counted('appointments', appointment === null ? 0 : 1),
    ...counted('notes', note === '' ? 0 : 1),
  ];
}
