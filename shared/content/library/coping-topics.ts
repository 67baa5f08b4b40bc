import { achesAndLegs } from './coping/aches-and-legs';
import { craving } from './coping/craving';
import { eatingAndDrinking } from './coping/eating-and-drinking';
import { foggyHead } from './coping/foggy-head';
import { heatAndChills } from './coping/heat-and-chills';
import { lowMood } from './coping/low-mood';
import { pain } from './coping/pain';
import { roughDay } from './coping/rough-day';
import { runnyNose } from './coping/runny-nose';
import { shortTemper } from './coping/short-temper';
import { sleep } from './coping/sleep';
import { stomach } from './coping/stomach';
import { tired } from './coping/tired';
import { worryAndPanic } from './coping/worry-and-panic';
import type { Topic } from './topic';

/** What may help with each symptom, in the order of the screen. */
export const copingTopics = {
  'aches-and-legs': achesAndLegs,
  stomach,
  sleep,
  'heat-and-chills': heatAndChills,
  tired,
  pain,
  'runny-nose': runnyNose,
  craving,
  'low-mood': lowMood,
  'worry-and-panic': worryAndPanic,
  'short-temper': shortTemper,
  'foggy-head': foggyHead,
  'rough-day': roughDay,
  'eating-and-drinking': eatingAndDrinking,
} as const satisfies Record<string, Topic>;
