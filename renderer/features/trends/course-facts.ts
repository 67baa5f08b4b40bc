import { meanQuantity, percent, quantity } from '../../../shared/content/words/quantities';
import { inSentence, trendsWords } from '../../../shared/content/words/trends';
import type { Product } from '../../../shared/contract/products';
import type { Question } from '../../../shared/contract/questions';
import type { CourseFact } from '../../../shared/contract/trend-course';

const words = trendsWords.course;

/**
 * The facts of a range in a few sentences: dose first, then the questions in one sentence. `nameOf` says what a
 * question is called.
 */
export function courseSentences(
  facts: readonly CourseFact[],
  product: Product | null,
  nameOf: (question: Question) => string,
): string[] {
  const ofDose = facts.flatMap((fact) => doseSentence(fact, facts, product) ?? []);
  const parts = facts.flatMap((fact) => (fact.code === 'question' ? questionPart(fact, nameOf) : []));
  if (parts.length === 0) return ofDose;
  const compared = facts.some((fact) => fact.code === 'question' && fact.trend !== 'too-few');
  const [first = '', ...rest] = parts;
  const line = [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest].join('; ');
  return [...ofDose, `${line}${compared ? words.halves : ''}.`];
}

function doseSentence(fact: CourseFact, all: readonly CourseFact[], product: Product | null): string | null {
  if (fact.code === 'nothing-logged') return words.nothing;
  if (product === null) return null;
  switch (fact.code) {
    case 'planned':
      // What was taken says more; the plan stands in for it while there is too little of that.
      return all.some(({ code }) => code === 'taken')
        ? null
        : words.plannedFact(quantity(fact.from, product), quantity(fact.to, product), share(fact.change));
    case 'taken': {
      const [from, to] = [meanQuantity(fact.from, product), meanQuantity(fact.to, product)];
      return from === to
        ? words.takenSame(to, fact.days)
        : words.takenFact(from, to, share(fact.change), fact.days);
    }
    case 'taken-too-few':
      return words.takenTooFew(fact.logged);
    case 'against-plan':
      return fact.logged === 0 ? null : words.abovePlan(fact.above, fact.logged);
    case 'question':
      return null;
  }
}

function share(change: number | null): string | null {
  if (change === null) return null;
  // A change of a tenth of a percent is one of measuring.
  const text = percent(Math.abs(Math.round(change * 100) / 100));
  return change < 0 ? words.less(text) : words.more(text);
}

function questionPart(
  { question, trend, before, after }: Extract<CourseFact, { code: 'question' }>,
  nameOf: (question: Question) => string,
): string {
  const name = inSentence(nameOf(question));
  if (trend === 'too-few' || before === null || after === null) return words.tooFew(name);
  const [from, to] = [trendsWords.mean(before), trendsWords.mean(after)];
  switch (trend) {
    case 'down':
      return words.down(name, from, to);
    case 'up':
      return words.up(name, from, to);
    case 'steady':
      return words.steady(name, to);
  }
}
