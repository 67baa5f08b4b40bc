import { z } from 'zod';
import { appointmentSchema } from '../appointments';
import { dateField, idField } from '../fields';
import { ownLineSchema } from '../own-lines';
import { paperField } from './paper';

export const questionsOptionsSchema = z.strictObject({
  kind: z.literal('questions'),
  /** The appointment that the page is for: its questions and those for none. Null for all questions. */
  appointmentId: idField.nullable(),
  /** Whether the appointment itself, and its note, are printed. */
  appointment: z.boolean(),
  note: z.boolean(),
  /** Whether questions that were asked before are printed too. */
  asked: z.boolean(),
  paper: paperField,
});
export type QuestionsOptions = z.infer<typeof questionsOptionsSchema>;

export const questionsReportSchema = z.strictObject({
  kind: z.literal('questions'),
  madeOn: dateField,
  appointment: appointmentSchema.pick({ day: true, time: true, title: true, place: true }).nullable(),
  /** The note of the appointment; empty where it is left out or there is none. */
  note: appointmentSchema.shape.note,
  questions: z.array(ownLineSchema.pick({ text: true, askedOn: true })),
  paper: paperField,
});
export type QuestionsReport = z.infer<typeof questionsReportSchema>;
