import type { KeptForm } from '../../contract/half-typed';

const planChange = 'a change to your plan';
const dose = 'a dose';

/** Words of the notice about forms that a lock has interrupted. */
export const halfTypedWords = {
  /** What was being written, in the middle of a sentence. */
  forms: {
    appointment: 'an appointment',
    medicine: 'a medicine',
    steps: 'the steps of your plan',
    symptom: 'the name of a symptom',
    dose,
    'dose-change': 'a change to a dose',
    'baseline-dose': dose,
    product: 'a product',
    batch: 'a purchase',
    count: 'a count of what you have',
    'change-hold': planChange,
    'change-pace': planChange,
    'change-rebase': planChange,
    'change-retarget': planChange,
    'change-edit': planChange,
    'change-slots': planChange,
    'own-line': 'a line of a list',
    person: 'a person or place that helps',
    trigger: 'a trigger',
    intention: 'something for this week',
    lapse: 'a note about a lapse',
    urge: 'a note on an urge',
    'urge-change': 'a note on an urge',
    letter: 'a few lines to yourself',
    'shift-check': 'your check before a shift',
    disclosure: 'a sheet on who to tell',
  } satisfies Record<KeptForm, string>,
  kept: (form: string) => `You were writing ${form} when it locked. It is kept.`,
  goOn: 'Go on with it',
  goOnNamed: (form: string) => `Go on with ${form}`,
  letGo: 'Let it go',
  letGoNamed: (form: string) => `Let go of ${form}`,
};
