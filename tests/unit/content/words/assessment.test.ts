import { expect, it } from 'vitest';
import { slowerReasonText } from '../../../../shared/content/words/assessment';
import type { TalkFirst } from '../../../../shared/contract/background';

it.each<[TalkFirst['rule'], TalkFirst['because'][number], string]>([
  ['pregnancy', { kind: 'yes', question: 'pregnancy' }, 'Pregnancy or breastfeeding'],
  ['extracts', { kind: 'yes', question: 'extracts' }, 'Extracts or 7-OH products'],
])('names what to talk over first once: %s', (rule, because, text) => {
  expect(slowerReasonText({ kind: 'talk-first', item: { rule, because: [because] } })).toBe(text);
});
