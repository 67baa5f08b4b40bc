import { describe, expect, it } from 'vitest';
import { questionsReport } from '../../../main/reports/questions/questions-report';
import { questionsReveals } from '../../../main/reports/questions/reveals';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { QuestionsOptions } from '../../../shared/contract/reports/questions';
import { localDate } from '../../../shared/time';

const checkup = {
  ...{ id: 'a'.repeat(32), day: localDate('2026-11-30'), time: '09:15', title: 'Checkup', place: 'Main St' },
  note: ' about the nights ',
};

const line = (text: string, appointmentId: string | null, askedOn: string | null = null): OwnLine => ({
  ...{ id: 'b'.repeat(32), list: 'questions', text, reach: '', appointmentId },
  askedOn: askedOn === null ? null : localDate(askedOn),
});
const lines = [
  line('For the checkup', checkup.id),
  line('For anyone', null),
  line('For another', 'c'.repeat(32)),
  line('Asked before', null, '2026-11-02'),
];

function report(given: Partial<QuestionsOptions> = {}) {
  const options: QuestionsOptions = {
    ...{ kind: 'questions', appointmentId: checkup.id, appointment: true, note: false, asked: false },
    ...{ paper: 'letter', ...given },
  };
  const chosen = options.appointmentId === null ? null : checkup;
  return questionsReport({ options, asOf: localDate('2026-11-22'), chosen, lines });
}

describe('a page of questions', () => {
  it.each([
    ['an appointment', {}, ['For the checkup', 'For anyone']],
    ['one with those asked before', { asked: true }, ['For the checkup', 'For anyone', 'Asked before']],
    ['any appointment', { appointmentId: null }, ['For the checkup', 'For anyone', 'For another']],
  ])('has those for %s', (_, given, texts) => {
    expect(report(given).questions.map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['without its note', {}, true, '', ['questions', 'appointments']],
    ['with its note', { note: true }, true, 'about the nights', ['questions', 'appointments', 'notes']],
    [
      'with the note alone',
      { appointment: false, note: true },
      false,
      'about the nights',
      ['questions', 'notes'],
    ],
    ['of no appointment', { appointmentId: null, note: true }, false, '', ['questions']],
  ])('shows the appointment only where it is wanted, and tells so: %s', (_, given, shown, note, reveals) => {
    const made = report(given);
    expect([made.appointment?.title === 'Checkup', made.note]).toEqual([shown, note]);
    expect(questionsReveals(made).map(({ id }) => id)).toEqual(reveals);
  });
});
