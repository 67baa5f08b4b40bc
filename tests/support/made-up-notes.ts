import { oneOf } from './sequence';

const sentences = [
  'Slept in pieces and got up twice.',
  'Walked half an hour before work, which helped a little.',
  'Legs would not settle after ten.',
  'A warm bath before bed made it easier.',
  'Cooked, and did not think of it until the afternoon.',
  'Long shift, little food, too much coffee.',
  'Talked with my sister on the phone about nothing much.',
  'Chills in the morning, then too hot the rest of the day.',
  'Craving came at four and was gone by five.',
  'Took more than the plan lists in the evening. Back to it tomorrow.',
  'Could not sit through the meeting and went out for air.',
  'The stomach was calm for once.',
  'Rain all day. Stayed in and read.',
  'Told my doctor that the last cut was a hard one.',
  'Ran three miles, slowly. Best evening this week.',
  'Headache from noon on, better after water and a nap.',
  'Felt flat, as if behind glass, but the day went by.',
  'Music on, phone off, and it passed.',
];

/** Words that come up in few notes, for a search that finds little in much. */
const rareSentences = [
  'We drove to the lighthouse.',
  'Played the accordion again.',
  'Saw an otter by the river.',
];

const otherScripts = [
  'يوم صعب، لكنه مضى. مشيت قليلا في المساء.',
  'יום קשה, אבל עבר. הלכתי קצת בערב.',
  'Müde, aber ruhig geblieben. Spaziergang am Fluss 🌧️',
  'ゆっくり眠れた。朝は少し寒気。',
  'Better than yesterday 🙂🙂 proud 👩‍👩‍👧 of it',
];

/**
 * What somebody might write about a day, in Markdown now and then: mostly one to five sentences, seldom long, at times
 * in another script, at times nothing.
 */
export function madeUpNote(random: () => number): string {
  const kind = random();
  if (kind < 0.2) return '';
  if (kind < 0.22) return oneOf(random, otherScripts);
  if (kind < 0.225) return oneOf(random, rareSentences);
  const count = kind < 0.23 ? 120 + Math.floor(random() * 400) : 1 + Math.floor(random() * 5);
  const lines = Array.from({ length: count }, () => oneOf(random, sentences));
  if (kind > 0.95) return `**What went well**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  return lines.join(' ');
}
