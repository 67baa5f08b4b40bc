import type { Appointment } from '../../../shared/contract/appointments';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { QuestionsOptions, QuestionsReport } from '../../../shared/contract/reports/questions';
import type { LocalDate } from '../../../shared/time';

/** What a page of questions is made from. */
export interface QuestionsSource {
  readonly options: QuestionsOptions;
  /** The logical date on which it is made. */
  readonly asOf: LocalDate;
  /** The chosen appointment, if it is there. */
  readonly chosen: Appointment | null;
  /** The questions in the person's order. */
  readonly lines: readonly OwnLine[];
}

/** The questions for an appointment, or all of them. */
export function questionsReport({ options, asOf, chosen, lines }: QuestionsSource): QuestionsReport {
  const isFor = ({ appointmentId }: OwnLine) =>
    chosen === null || appointmentId === null || appointmentId === chosen.id;
  return {
    kind: 'questions',
    madeOn: asOf,
    appointment:
      chosen !== null && options.appointment
        ? { day: chosen.day, time: chosen.time, title: chosen.title, place: chosen.place }
        : null,
    note: chosen !== null && options.note ? chosen.note.trim() : '',
    questions: lines
      .filter((line) => isFor(line) && (options.asked || line.askedOn === null))
      .map(({ text, askedOn }) => ({ text, askedOn })),
    paper: options.paper,
  };
}
