import type { TriggerClass } from '../contract/own-records/trigger';
import { type DoseTagId, doseTagIds } from './dose-tags';
import type { SourceId } from './sources';
import { doseTagLabel } from './words/dose-tags';

/** A trigger that many people meet, with one thing to do about it. */
export interface TriggerIdea {
  readonly class: TriggerClass;
  readonly what: string;
  readonly plan: string;
}

/** Where the ideas come from: the classes from the guide, the things to do from both. */
export const triggerIdeaSources: readonly SourceId[] = ['guide', 'glidepath'];

/** What each tag of a dose or an entry stands for here. */
export const tagIdeas: Readonly<Record<DoseTagId, Omit<TriggerIdea, 'what'>>> = {
  'trigger.withdrawal': {
    class: 'within',
    plan: 'Look under Coping for what is worst now, and wait 15 minutes.',
  },
  'trigger.craving': {
    class: 'within',
    plan: 'Start a timer for 15 minutes and do one thing with my hands.',
  },
  'trigger.pain': {
    class: 'within',
    plan: 'Use heat, stretch slowly, and make a note for my next doctor visit.',
  },
  'trigger.tired': {
    class: 'within',
    plan: 'Drink water, get ten minutes of daylight, and go to bed early.',
  },
  'trigger.sleep': {
    class: 'within',
    plan: 'Get up, keep the light low, read something dull, then try again.',
  },
  'trigger.stress': {
    class: 'within',
    plan: 'Breathe out slowly for two minutes, then write down the next small step.',
  },
  'trigger.anxiety': { class: 'within', plan: 'Name it, say how strong it is, and call someone.' },
  'trigger.low-mood': {
    class: 'within',
    plan: 'Go outside once, even for five minutes, and tell one person.',
  },
  'trigger.anger': { class: 'within', plan: 'Leave the room, walk around the block, talk later.' },
  'trigger.bored': { class: 'within', plan: 'Pick one thing from my list and do it for ten minutes.' },
  'trigger.lonely': { class: 'within', plan: 'Call or write to one person before it gets late.' },
  'trigger.celebration': {
    class: 'within',
    plan: 'Decide before I go when I will leave, and hold a soft drink.',
  },
  'trigger.habit': {
    class: 'around',
    plan: 'Put something else in its place in the day: tea, a shower, a walk.',
  },
  'trigger.availability': {
    class: 'around',
    plan: 'Keep none within reach, and ask someone to hold what I have.',
  },
  'situation.home': { class: 'around', plan: 'Clear the shelf, change the chair, go out at that hour.' },
  'situation.work': { class: 'around', plan: 'Take my break outside, with something else to drink.' },
  'situation.before-work': { class: 'around', plan: 'Lay out breakfast and clothes the night before.' },
  'situation.after-work': {
    class: 'around',
    plan: 'Go home another way and do one thing before I sit down.',
  },
  'situation.travel': { class: 'around', plan: 'Take a road that does not pass the store, with music on.' },
  'situation.alone': {
    class: 'around',
    plan: 'Be around people at that hour: the library, a walk, a class.',
  },
  'situation.with-people': { class: 'around', plan: 'Have an answer ready, and a way to leave early.' },
  'situation.conflict': {
    class: 'life',
    plan: 'Wait until tomorrow to answer, and tell a friend about it.',
  },
  'situation.money': { class: 'life', plan: 'Write down one bill, one call and one question for tomorrow.' },
  'situation.health': { class: 'life', plan: 'Rest, note what I feel, and ask a doctor or pharmacist.' },
  'situation.night': {
    class: 'around',
    plan: 'Keep a book by the bed, and what I take in another room.',
  },
};

/** Ideas that have no tag. */
const untaggedIdeas: readonly TriggerIdea[] = [
  around('The store where I bought it', 'Go another way. Have groceries delivered for a while.'),
  around('Someone offers me some', 'Say “Not for me, thanks”, and change the subject.'),
  around('The cup and the drawer', 'Give them away, or fill them with something else.'),
  within('Feeling on top of the world', 'Tell someone about it, and keep the evening as planned.'),
  life('Pressure at work', 'Ask for one thing to move to next week.'),
  life('Trouble in the family', 'Pick one thing to say, at a calm hour, in one sentence.'),
  life('A big change ahead', 'Keep meals and sleep at their usual times while everything else changes.'),
  life('A medical procedure', 'Tell the team ahead of time what I took and when I stopped.'),
];

/** Every idea, those of a class in the order in which they are offered. */
export const triggerIdeas: readonly TriggerIdea[] = [
  ...untaggedIdeas,
  ...doseTagIds.map((id) => ({ what: doseTagLabel(id), ...tagIdeas[id] })),
];

function around(what: string, plan: string): TriggerIdea {
  return { class: 'around', what, plan };
}

function within(what: string, plan: string): TriggerIdea {
  return { class: 'within', what, plan };
}

function life(what: string, plan: string): TriggerIdea {
  return { class: 'life', what, plan };
}
