import { frequencyAnswers, phqLicence } from './frequency-answers';
import type { Scale } from './scale';

/** Generalized Anxiety Disorder scale, seven items. */
export const gad7: Scale = {
  id: 'gad7',
  name: 'GAD-7',
  period: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  items: [
    'Feeling nervous, anxious or on edge',
    'Not being able to stop or control worrying',
    'Worrying too much about different things',
    'Trouble relaxing',
    'Being so restless that it is hard to sit still',
    'Becoming easily annoyed or irritable',
    'Feeling afraid as if something awful might happen',
  ],
  answers: frequencyAnswers,
  bands: [
    { band: 'minimal', from: 0, to: 4 },
    { band: 'mild', from: 5, to: 9 },
    { band: 'moderate', from: 10, to: 14 },
    { band: 'severe', from: 15, to: 21 },
  ],
  bandsValidated: true,
  meaningfulChange: null,
  offers: null,
  selfHarmItem: null,
  source: {
    text: 'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med. 2006;166(10):1092–1097.',
    doi: '10.1001/archinte.166.10.1092',
  },
  licence: phqLicence,
  code: { system: 'loinc', panel: '69737-5', total: '70274-6', items: {} },
  rhythm: { everyDays: 14, dailyAfterCut: false },
};
