import type { FamilyPart } from '../../contract/reports/family';

/** Words of the page for family and friends, on the screen and on paper. */
export const familyWords = {
  title: 'For family and friends',
  screenAbout:
    'Print it, or show them this screen. Nothing from your journal is on it, and it names no substance.',
  paper: 'Print it, or save it',
  /** What it is about, with the name of the substance or without. */
  intro: {
    named:
      'Someone close to you is cutting down on kratom, step by step. This page is meant to help you both.',
    neutral:
      'Someone close to you is cutting down, step by step, on something their body has gotten used to. This page is meant to help you both.',
  },
  parts: {
    happens: 'What usually happens',
    people: 'What helps',
    avoid: 'What is better not to say or do',
    'get-help': 'When to call for help',
    ask: 'Support for you',
  } satisfies Record<FamilyPart, string>,
  /** Where family finds others, behind the part about support. */
  groups: (ways: readonly string[]) => `Find a group: ${ways.join(' · ')}`,
  noCare: 'This page does not replace care from a doctor.',
  named: 'Name the substance',
  message: 'A few words of your own (optional)',
  messageHint: 'Printed at the top. They are not kept here.',
  messageTooLong: (most: number) => `That is longer than ${most} characters. Make it shorter.`,
};
