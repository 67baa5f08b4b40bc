import { copingTopics } from './coping-topics';
import type { TopicId } from './library';

/** The topics in the order in which somebody would read them. Each stands on one shelf. */
export const shelves = {
  start: ['why-taper', 'how-it-acts', 'how-withdrawal-works'],
  time: ['after-a-cut', 'days-1-to-7', 'weeks-2-to-4', 'months-2-to-6', 'after-6-months', 'hard-days-later'],
  coping: Object.keys(copingTopics) as (keyof typeof copingTopics)[],
  help: ['when-to-get-help', 'medical-support', 'kinds-of-therapy', 'programs', 'who-can-help'],
  causes: [
    'living-with-pain',
    'mood-and-worry-before',
    'trauma-and-stress',
    'attention-and-focus',
    'new-days',
    'shame',
  ],
  after: ['triggers-around-you', 'triggers-in-you', 'triggers-in-life', 'after-a-lapse', 'what-carries'],
  people: ['for-family', 'groups', 'reading-more'],
} as const satisfies Record<string, readonly TopicId[]>;

export type ShelfId = keyof typeof shelves;
