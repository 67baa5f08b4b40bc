/**
 * The daily question about suicide and self-harm. A "yes" is the answer `thoughts`: help comes on screen
 * at once, and only then the follow-up is asked, which turns the answer into `plan` if it is a "yes" too.
 * Not answering is always possible and is kept as missing.
 */
export const selfHarmQuestion = {
  ask: 'Any thoughts of suicide, or of hurting yourself, today?',
  no: 'No',
  yes: 'Yes',
  followUp: {
    ask: 'Do you have a plan, or something at hand to do it with?',
    no: 'No plan, nothing at hand',
    yes: 'Yes',
  },
} as const;

/** The answers kept: none, thoughts of suicide or self-harm, or such thoughts with a plan or means. */
export const selfHarmAnswers = ['no', 'thoughts', 'plan'] as const;

/** One answer to the self-harm question. */
export type SelfHarmAnswer = (typeof selfHarmAnswers)[number];
