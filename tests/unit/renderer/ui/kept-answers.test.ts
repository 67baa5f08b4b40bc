import { describe, expect, it } from 'vitest';
import { type KeptAnswers, keptText, readKeptAnswers } from '../../../../renderer/ui/plan-steps/kept-answers';
import { firstAnswers, type PlanAnswers } from '../../../../renderer/ui/plan-steps/plan-answers';
import { answersOfKnown } from '../../../../renderer/ui/plan-steps/product-answers';
import type { Product } from '../../../../shared/contract/products';
import { amount } from '../../../../shared/quantity';

const product: Product = {
  id: 'a'.repeat(32),
  name: 'Leaf',
  unit: 'g',
  resolution: amount(100),
  piece: null,
};
const answered: PlanAnswers = {
  ...firstAnswers,
  productName: 'Green “leaf”\n🌿',
  daily: { ...firstAnswers.daily, grams: '12,5' },
  slots: [{ key: 7, time: '', share: 'more' }],
  strategy: {
    ...firstAnswers.strategy,
    approach: 'own',
    own: 'steps',
    steps: { rows: [{ key: 3, amount: 'a lot', days: '' }], toZero: false },
  },
  startDate: '',
};
const known: PlanAnswers = { ...firstAnswers, ...answersOfKnown(firstAnswers, product, amount(20_000)) };

describe('answers that were kept', () => {
  it.each<[string, KeptAnswers]>([
    ['as nobody answered them', { index: 0, answers: firstAnswers }],
    ['half typed, and wrong', { index: 1, answers: answered }],
    ['at the last question', { index: 2, answers: answered }],
    ['without a known amount', { index: 0, answers: { ...answered, knowsDaily: false } }],
  ])('are read as they were: %s', (_name, kept) => {
    expect(readKeptAnswers(keptText(kept), null)).toEqual(kept);
  });

  it('about a product of the journal are read with the product as it is now', () => {
    const renamed = { ...product, name: 'Red leaf', resolution: amount(10) };
    expect(readKeptAnswers(keptText({ index: 1, answers: known }), renamed)).toEqual({
      index: 1,
      answers: { ...known, known: renamed },
    });
  });

  it.each<[string, string, Product | null]>([
    ['no text', '', null],
    ['half a text', keptText({ index: 1, answers: answered }).slice(0, 200), null],
    ['something else', '{"index":0}', null],
    ['a question that there is not', keptText({ index: 3, answers: answered }), null],
    [
      'a field of another version',
      keptText({ index: 1, answers: { ...answered, mood: 1 } as PlanAnswers }),
      null,
    ],
    [
      'a field that another version does not have',
      keptText({ index: 1, answers: { ...answered, strategy: undefined } as unknown as PlanAnswers }),
      null,
    ],
    ['another product', keptText({ index: 1, answers: known }), { ...product, id: 'b'.repeat(32) }],
    ['a new product, asked for one of the journal', keptText({ index: 1, answers: answered }), product],
  ])('are left out of account as %s', (_name, text, of) => {
    expect(readKeptAnswers(text, of)).toBeNull();
  });
});
