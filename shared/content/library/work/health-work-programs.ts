import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const healthWorkPrograms: Topic = {
  title: 'Programs for people who work in health care',
  symptoms: [],
  phases: [],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Many states have programs for physicians, and programs for nurses that can take the place of discipline. Most are confidential, with conditions.',
      sources: ['ncsbn', 'guide'],
    },
    {
      kind: 'happens',
      text: 'The conditions can be strict: tests, reports, time away from work. Some programs must report a danger to patients, or terms that are not kept.',
      sources: ['ncsbn', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Rules differ by state. Before you give your name, ask: Is this call private? What would you have to report, and to whom?',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'A lawyer who knows license law can go over the terms with you before you sign.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'The Physician Support Line is a phone line for doctors. Some groups are only for people in health care.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'An employee assistance program at work may help too. First ask what it tells your employer.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
