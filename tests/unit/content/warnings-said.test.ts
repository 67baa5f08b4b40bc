import { describe, expect, it } from 'vitest';
import { cautions } from '../../../shared/content/library/cautions';
import { copingTopics } from '../../../shared/content/library/coping-topics';
import type { Topic } from '../../../shared/content/library/topic';

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
});
