import { describe, expect, it } from 'vitest';
import { inOrderOfNeed, topicHas } from '../../../../../renderer/features/coping/topic-order';
import { copingTopics } from '../../../../../shared/content/library/coping-topics';
import { copingTopicList, topicOfSymptom } from '../../../../../shared/content/library/topic-of-symptom';
import { symptomIds } from '../../../../../shared/content/symptoms';
import { symptomLabel } from '../../../../../shared/content/words/symptoms';
import { longestLineTexts } from '../../../../../shared/contract/own-lines';
import type { SymptomKey } from '../../../../../shared/contract/symptom-keys';
import { day } from '../../../../support/vault';

const ids = copingTopicList.map(([id]) => id);
const high = (symptom: SymptomKey, rating: number) => ({ symptom, rating, day: day('2026-11-22') });
const labelOf = (symptom: SymptomKey) => symptomLabel(symptom, new Map());

describe('the order of what may help', () => {
  it('is that of the library while nothing is high', () => {
    const { first, others } = inOrderOfNeed([]);
    expect(first).toEqual([]);
    expect(others.map(({ id }) => id)).toEqual(ids);
  });

  it('begins with what is high now, the highest first, and says which symptoms those are', () => {
    const { first, others } = inOrderOfNeed([high('craving', 9), high('chills', 7), high('sweating', 6)]);
    expect(first.map(({ id, because }) => [id, because.map(({ symptom }) => symptom)])).toEqual([
      ['craving', ['craving']],
      ['heat-and-chills', ['chills', 'sweating']],
    ]);
    expect(others.map(({ id }) => id)).toEqual(
      ids.filter((id) => id !== 'craving' && id !== 'heat-and-chills'),
    );
  });

  it('leaves out a symptom of the person’s own, of which no page knows', () => {
    expect(inOrderOfNeed([high(`own:${'a'.repeat(32)}`, 10)]).first).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    ['a title', 'restless LEGS', 'aches-and-legs'],
    ['a symptom', 'vomit', 'stomach'],
    ['a thing to do', 'potatoes', 'stomach'],
    ['words that stand apart', 'chamomile ashwagandha', 'worry-and-panic'],
  ] as const)('finds %s', (_what, typed, id) => {
    expect(topicHas(copingTopics[id], typed, labelOf)).toBe(true);
  });

  it('finds nothing by a word that is nowhere, and everything by none', () => {
    expect(copingTopicList.filter(([, topic]) => topicHas(topic, 'sleep xylophone', labelOf))).toEqual([]);
    expect(copingTopicList.filter(([, topic]) => topicHas(topic, ' ', labelOf))).toHaveLength(ids.length);
  });
});

describe('what is offered beside a high rating', () => {
  it.each(symptomIds)('is one page for %s', (id) => {
    expect(topicOfSymptom(id)?.symptoms).toContain(id);
    expect(copingTopicList.filter(([, { symptoms }]) => symptoms.includes(id))).toHaveLength(1);
  });

  it('is nothing for a symptom of the person’s own', () => {
    expect(topicOfSymptom(`own:${'a'.repeat(32)}`)).toBeNull();
  });
});

it('offers for the comfort list only what fits into a line of it', () => {
  const texts = copingTopicList.flatMap(([, { claims }]) => claims.map(({ text }) => text));
  expect(texts.filter((text) => text.length > longestLineTexts.text)).toEqual([]);
});
