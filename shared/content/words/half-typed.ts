import type { KeptForm } from '../../contract/half-typed';

/** Words of the notice about forms that a lock has interrupted. */
export const halfTypedWords = {
  /** What was being written, in the middle of a sentence. */
  forms: {
    appointment: 'an appointment',
    medicine: 'a medicine',
    steps: 'the steps of your plan',
    symptom: 'the name of a symptom',
  } satisfies Record<KeptForm, string>,
  kept: (form: string) => `You were writing ${form} when it locked. It is kept.`,
  goOn: 'Go on with it',
  goOnNamed: (form: string) => `Go on with ${form}`,
  letGo: 'Let it go',
  letGoNamed: (form: string) => `Let go of ${form}`,
};
