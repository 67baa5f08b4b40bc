import { copingTopics } from './coping-topics';
import type { TopicId } from './library';

/** The topics in the order in which somebody would read them. Each stands on one shelf. */
export const shelves = {
  start: ['why-taper', 'how-it-acts', 'how-withdrawal-works'],
  time: ['after-a-cut', 'days-1-to-7', 'weeks-2-to-4', 'months-2-to-6', 'after-6-months', 'hard-days-later'],
  coping: Object.keys(copingTopics) as (keyof typeof copingTopics)[],
  help: [
    'when-to-get-help',
    'severe-withdrawal',
    'complex-health',
    'tapers-that-did-not-hold',
    'work-or-home-in-trouble',
    'medical-support',
    'comfort-medicines',
    'kinds-of-therapy',
    'alternative-approaches',
    'who-can-help',
  ],
  programs: ['programs', 'outpatient', 'intensive-outpatient', 'residential', 'kratom-programs'],
  pain: [
    'living-with-pain',
    'pain-and-the-taper',
    'pain-without-medicine',
    'pain-mind-body',
    'pain-with-a-doctor',
    'pain-and-daily-life',
  ],
  causes: [
    'mood-and-worry-before',
    'trauma-and-stress',
    'ptsd',
    'attention-and-focus',
    'addiction-counseling',
    'shame',
    'mending-ties',
    'new-days',
  ],
  after: ['triggers-around-you', 'triggers-in-you', 'triggers-in-life', 'after-a-lapse', 'what-carries'],
  work: [
    'health-work-patients',
    'health-work-privacy',
    'health-work-disclosure',
    'health-work-programs',
    'health-work-devices',
    'night-shifts',
  ],
  people: ['for-family', 'groups', 'reading-more'],
} as const satisfies Record<string, readonly TopicId[]>;

export type ShelfId = keyof typeof shelves;
