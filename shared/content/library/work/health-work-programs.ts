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
      text: 'Many states have programs for physicians, and for nurses ones that can stand in place of discipline. They are not public as a rule, with conditions.',
      sources: ['ncsbn', 'guide'],
    },
    {
      kind: 'happens',
      text: 'The conditions can be strict: tests, reports, a break from work. Some must report danger, or when terms are not kept.',
      sources: ['ncsbn', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Rules differ by state. Ask before you give your name: Is this call private? What would you have to report, and to whom?',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'A lawyer who knows license law can read the terms with you before you sign.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'The Physician Support Line is for doctors, by phone. Some groups are only for people in health care.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'An employee help line at work may be of use too. Ask first what it tells your employer.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
