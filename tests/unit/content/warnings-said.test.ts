import { describe, expect, it } from 'vitest';
import { cautions } from '../../../shared/content/library/cautions';
import { copingTopics } from '../../../shared/content/library/coping-topics';
import { library } from '../../../shared/content/library/library';
import type { Topic } from '../../../shared/content/library/topic';
import { talkMessages } from '../../../shared/content/safety/talk-messages';

function said({ claims }: Topic): string {
  return claims.map(({ text }) => text).join(' ');
}

describe('What can do harm is said where somebody would do it', () => {
  it.each([
    ['sedatives', /stopping all at once can cause seizures/],
    ['sedatives', /Don’t drive while they make you sleepy/],
    ['anti-diarrheal', /more of a diarrhea medicine than the label says can stop the heart/],
    ['pain-relievers', /Acetaminophen can harm the liver/],
    ['pain-relievers', /a baby before birth/],
    ['supplements', /a pregnancy/],
  ] as const)('the caution %s', (id, words) => {
    expect(cautions[id].text).toMatch(words);
  });

  it.each([
    ['foggy-head', /Driving, ladders and machines are risky/],
    ['foggy-head', /Sudden confusion.*call 911/],
    ['heat-and-chills', /above 101 °F \(38\.3 °C\).*same day.*muscles or neck turn stiff, call 911/],
    ['pain', /worst headache of your life, call 911/],
    ['pain', /under the right ribs, yellow skin or dark urine, see a doctor today/],
    ['stomach', /nothing stays down for 12 hours.*you see blood/],
    ['low-mood', /call or text 988 now, day or night\. If you might act on them, call 911/],
    ['worry-and-panic', /chest pain, fainting.*call 911/],
  ] as const)('the page %s', (id, words) => {
    expect(said(copingTopics[id])).toMatch(words);
  });

  it.each([
    ['medical-support', /Naltrexone, or buprenorphine given too early, can bring on strong withdrawal/],
    [
      'medical-support',
      /Never stop daily alcohol or a daily calming medicine all at once: it can cause seizures/,
    ],
    ['severe-withdrawal', /call or text 988 now\. If you have a plan or the means at hand.*call 911/],
    ['for-family', /988 together, and stay with them.*call 911/],
    ['for-family', /Stopping all at once makes it much harder/],
    ['after-a-lapse', /very slow breathing, or someone who won’t wake up, call 911/],
    ['how-it-acts', /an opioid pain medicine may do less/],
    ['night-shifts', /If you are sleepy, get a ride or nap first/],
  ] as const)('the page %s', (id, words) => {
    expect(said(library[id])).toMatch(words);
  });

  it.each([
    ['sedatives', /stopping them all at once can cause seizures/],
    ['daily-alcohol', /Stopping daily alcohol all at once can cause seizures/],
    ['opioid-blockers', /At the wrong time they can set off a strong withdrawal/],
  ] as const)('what to talk about first: %s', (id, words) => {
    expect(talkMessages[id].why).toMatch(words);
  });
});

describe('What the guide says of a taper is said', () => {
  it.each([
    ['why-taper', /less likely that you go back to it/],
    ['why-taper', /do better with help from a clinician, and from people close to them/],
    ['why-taper', /rarely a danger to life/],
    ['why-taper', /your health and your genes/],
    ['after-6-months', /Thinking is most often as clear as before/],
    ['when-to-get-help', /Call 911 now for a seizure, very slow breathing, a collapse, chest pain/],
    ['when-to-get-help', /more than two days in which you can’t manage/],
  ] as const)('on the page %s', (id, words) => {
    expect(said(library[id])).toMatch(words);
  });
});
