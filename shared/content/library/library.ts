import { addictionCounseling } from './causes/addiction-counseling';
import { attentionAndFocus } from './causes/attention-and-focus';
import { livingWithPain } from './causes/living-with-pain';
import { mendingTies } from './causes/mending-ties';
import { moodAndWorryBefore } from './causes/mood-and-worry-before';
import { newDays } from './causes/new-days';
import { painAndDailyLife } from './causes/pain-and-daily-life';
import { painAndTheTaper } from './causes/pain-and-the-taper';
import { painMindBody } from './causes/pain-mind-body';
import { painWithADoctor } from './causes/pain-with-a-doctor';
import { painWithoutMedicine } from './causes/pain-without-medicine';
import { ptsd } from './causes/ptsd';
import { shame } from './causes/shame';
import { traumaAndStress } from './causes/trauma-and-stress';
import { copingTopics } from './coping-topics';
import { alternativeApproaches } from './help/alternative-approaches';
import { comfortMedicines } from './help/comfort-medicines';
import { complexHealth } from './help/complex-health';
import { intensiveOutpatient } from './help/intensive-outpatient';
import { kindsOfTherapy } from './help/kinds-of-therapy';
import { kratomPrograms } from './help/kratom-programs';
import { medicalSupport } from './help/medical-support';
import { outpatient } from './help/outpatient';
import { programs } from './help/programs';
import { residential } from './help/residential';
import { severeWithdrawal } from './help/severe-withdrawal';
import { tapersThatDidNotHold } from './help/tapers-that-did-not-hold';
import { whenToGetHelp } from './help/when-to-get-help';
import { whoCanHelp } from './help/who-can-help';
import { workOrHomeInTrouble } from './help/work-or-home-in-trouble';
import { forFamily } from './people/for-family';
import { groups } from './people/groups';
import { readingMore } from './people/reading-more';
import { after6Months } from './phases/after-6-months';
import { afterACut } from './phases/after-a-cut';
import { days1To7 } from './phases/days-1-to-7';
import { hardDaysLater } from './phases/hard-days-later';
import { months2To6 } from './phases/months-2-to-6';
import { weeks2To4 } from './phases/weeks-2-to-4';
import { afterALapse } from './relapse/after-a-lapse';
import { triggersAroundYou } from './relapse/triggers-around-you';
import { triggersInLife } from './relapse/triggers-in-life';
import { triggersInYou } from './relapse/triggers-in-you';
import { whatCarries } from './relapse/what-carries';
import { howItActs } from './science/how-it-acts';
import { howWithdrawalWorks } from './science/how-withdrawal-works';
import { whyTaper } from './science/why-taper';
import type { Topic } from './topic';
import { healthWorkDevices } from './work/health-work-devices';
import { healthWorkDisclosure } from './work/health-work-disclosure';
import { healthWorkPatients } from './work/health-work-patients';
import { healthWorkPrivacy } from './work/health-work-privacy';
import { healthWorkPrograms } from './work/health-work-programs';
import { nightShifts } from './work/night-shifts';

/** Everything that the product explains, by id. Ids are kept in vaults: never rename or reuse one. */
export const library = {
  ...copingTopics,
  'why-taper': whyTaper,
  'how-it-acts': howItActs,
  'how-withdrawal-works': howWithdrawalWorks,
  'after-a-cut': afterACut,
  'days-1-to-7': days1To7,
  'weeks-2-to-4': weeks2To4,
  'months-2-to-6': months2To6,
  'after-6-months': after6Months,
  'hard-days-later': hardDaysLater,
  'when-to-get-help': whenToGetHelp,
  'medical-support': medicalSupport,
  'kinds-of-therapy': kindsOfTherapy,
  programs: programs,
  'who-can-help': whoCanHelp,
  'living-with-pain': livingWithPain,
  'mood-and-worry-before': moodAndWorryBefore,
  'trauma-and-stress': traumaAndStress,
  'attention-and-focus': attentionAndFocus,
  'new-days': newDays,
  shame: shame,
  'triggers-around-you': triggersAroundYou,
  'triggers-in-you': triggersInYou,
  'triggers-in-life': triggersInLife,
  'after-a-lapse': afterALapse,
  'what-carries': whatCarries,
  'for-family': forFamily,
  groups: groups,
  'reading-more': readingMore,
  'severe-withdrawal': severeWithdrawal,
  'complex-health': complexHealth,
  'tapers-that-did-not-hold': tapersThatDidNotHold,
  'work-or-home-in-trouble': workOrHomeInTrouble,
  'comfort-medicines': comfortMedicines,
  'alternative-approaches': alternativeApproaches,
  outpatient: outpatient,
  'intensive-outpatient': intensiveOutpatient,
  residential: residential,
  'kratom-programs': kratomPrograms,
  'pain-and-the-taper': painAndTheTaper,
  'pain-without-medicine': painWithoutMedicine,
  'pain-mind-body': painMindBody,
  'pain-with-a-doctor': painWithADoctor,
  'pain-and-daily-life': painAndDailyLife,
  ptsd: ptsd,
  'addiction-counseling': addictionCounseling,
  'mending-ties': mendingTies,
  'health-work-privacy': healthWorkPrivacy,
  'health-work-programs': healthWorkPrograms,
  'health-work-disclosure': healthWorkDisclosure,
  'health-work-patients': healthWorkPatients,
  'health-work-devices': healthWorkDevices,
  'night-shifts': nightShifts,
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof library;
