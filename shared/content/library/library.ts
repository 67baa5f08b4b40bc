import { attentionAndFocus } from './causes/attention-and-focus';
import { livingWithPain } from './causes/living-with-pain';
import { moodAndWorryBefore } from './causes/mood-and-worry-before';
import { newDays } from './causes/new-days';
import { shame } from './causes/shame';
import { traumaAndStress } from './causes/trauma-and-stress';
import { copingTopics } from './coping-topics';
import { kindsOfTherapy } from './help/kinds-of-therapy';
import { medicalSupport } from './help/medical-support';
import { programs } from './help/programs';
import { whenToGetHelp } from './help/when-to-get-help';
import { whoCanHelp } from './help/who-can-help';
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
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof library;
