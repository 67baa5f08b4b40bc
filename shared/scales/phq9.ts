import { frequencyAnswers, phqLicence } from './frequency-answers';
import type { Scale } from './scale';

/**
 * Patient Health Questionnaire, nine items about depression. The question about functioning that follows them on
 * paper is not scored and not asked.
 */
export const phq9: Scale = {
  id: 'phq9',
  name: 'PHQ-9',
  period: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  items: [
    'Little interest or pleasure in doing things',
    'Feeling down, depressed, or hopeless',
    'Trouble falling or staying asleep, or sleeping too much',
    'Feeling tired or having little energy',
    'Poor appetite or overeating',
    'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    'Trouble concentrating on things, such as reading the newspaper or watching television',
    'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    'Thoughts that you would be better off dead or of hurting yourself in some way',
  ],
  answers: frequencyAnswers,
  bands: [
    { band: 'minimal', from: 0, to: 4 },
    { band: 'mild', from: 5, to: 9 },
    { band: 'moderate', from: 10, to: 14 },
    { band: 'moderately severe', from: 15, to: 19 },
    { band: 'severe', from: 20, to: 27 },
  ],
  bandsValidated: true,
  meaningfulChange: {
    points: 5,
    source: {
      text: 'Löwe B, Unützer J, Callahan CM, Perkins AJ, Kroenke K. Monitoring depression treatment outcomes with the Patient Health Questionnaire-9. Med Care. 2004;42(12):1194–1201.',
      doi: '10.1097/00005650-200412000-00006',
    },
  },
  offers: null,
  selfHarmItem: 8,
  source: {
    text: 'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med. 2001;16(9):606–613.',
    doi: '10.1046/j.1525-1497.2001.016009606.x',
  },
  licence: phqLicence,
  code: { system: 'loinc', panel: '44249-1', total: '44261-6', items: { 8: '44260-8' } },
  rhythm: { everyDays: 14, dailyAfterCut: false },
};
