import type { SourceId } from '../sources';

/** Words of the warning for a day far above the days before it. */
export const lostToleranceWords = {
  title: 'Far above the days before',
  /** Before it is logged: `when` is "today" or a date. */
  makes: (total: string, when: string, planned: string) =>
    `This makes ${total} ${when}. Your plan lists ${planned}.`,
  /** Once it is logged. */
  logged: (total: string, when: string, planned: string) =>
    `${total} is logged ${when}. Your plan lists ${planned}.`,
  why: 'After lower days the body is no longer used to this much. An amount from before can now be too strong.',
  watch:
    'Watch for very slow breathing, or not being able to wake up. If that happens, call 911. It is safer not to be alone for the next few hours. Alcohol, and anything that makes you sleepy, adds to the danger.',
  reason: {
    source: 'glidepath' as SourceId,
    why: 'What the body is used to follows the last days, not the last weeks. We say this when a day is at least one and a half times the plan and each of the last two or three logged days.',
  },
  help: 'Help now',
};
