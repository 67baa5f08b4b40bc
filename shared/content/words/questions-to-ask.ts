import type { Appointment } from '../../contract/appointments';
import type { LocalDate } from '../../time';
import { appointmentLine } from './appointments';
import { shortDate } from './dates';

/** Words of the list of questions on its screen. */
export const questionWords = {
  title: 'Your questions',
  list: 'your questions',
  about: 'Write them when they come to you. They stay here until you have asked them.',
  example: 'Such as “What should I watch for at night?”',
  empty: 'No questions yet. Begin with the one that comes to you first.',
  forWhom: 'For which appointment',
  forNone: 'Any',
  allQuestions: 'All my questions',
  withAsked: 'Also those I have asked',
  appointment: (appointment: Appointment) => `${shortDate(appointment.day)}, ${appointmentLine(appointment)}`,
  forAppointment: (appointment: Appointment) => `For ${shortDate(appointment.day)}: ${appointment.title}`,
  markAsked: 'Asked',
  markAskedNamed: (text: string) => `Mark as asked: ${text}`,
  askAgain: 'Ask again',
  askAgainNamed: (text: string) => `Ask again: ${text}`,
  markedAsked: (text: string) => `Marked as asked: ${text}`,
  askedAgain: (text: string) => `To be asked again: ${text}`,
  asked: (on: LocalDate) => `Asked on ${shortDate(on)}`,
};
