import { frequencyAnswers, phqLicence } from './frequency-answers';
import { phq9 } from './phq9';
import type { Scale } from './scale';

/** The first two items of the PHQ-9. From 3 points on the whole PHQ-9 is offered. */
export const phq2: Scale = {
  id: 'phq2',
  name: 'PHQ-2',
  period: phq9.period,
  items: phq9.items.slice(0, 2),
  answers: frequencyAnswers,
  bands: [
    { band: 'negative', from: 0, to: 2 },
    { band: 'positive', from: 3, to: 6 },
  ],
  bandsValidated: true,
  meaningfulChange: null,
  offers: { at: 'positive', scale: 'phq9' },
  selfHarmItem: null,
  source: {
    text: 'Kroenke K, Spitzer RL, Williams JBW. The Patient Health Questionnaire-2: validity of a two-item depression screener. Med Care. 2003;41(11):1284–1292.',
    doi: '10.1097/01.MLR.0000093487.78664.3C',
  },
  licence: phqLicence,
  code: { system: 'loinc', panel: '55757-9', total: '55758-7', items: {} },
  rhythm: { everyDays: null, dailyAfterCut: false },
};
