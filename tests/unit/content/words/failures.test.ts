import { describe, expect, it } from 'vitest';
import type { NotApplied } from '../../../../main/schedule/model';
import type { RefusalCode } from '../../../../main/schedule/plan-refused';
import type { Binding } from '../../../../main/schedule/presets';
import type { VaultRefusal } from '../../../../main/vault/services/plan-refusal';
import { badInputWords, failureWords, refusalWords } from '../../../../shared/content/words/failures';
import { wayDownWords } from '../../../../shared/content/words/way-down';
import { failureCodes } from '../../../../shared/contract/errors';
import { localDate } from '../../../../shared/time';

// Every code by its own type: a new one without a line here does not compile, and without words it fails.

const ofTheEngine = {
  'bad-date': true,
  'bad-start-amount': true,
  'bad-resolution': true,
  'resolution-above-start': true,
  'unknown-approach': true,
  'no-phases': true,
  'too-many-phases': true,
  'unknown-phase': true,
  'bad-name': true,
  'bad-interval': true,
  'bad-days': true,
  'days-under-interval': true,
  'bad-cut': true,
  'bad-cap': true,
  'bad-until': true,
  'bad-stabilise': true,
  'bad-amount': true,
  'bad-k': true,
  'bad-steps': true,
  'bad-cycles': true,
  'step-not-lower': true,
  'step-off-scale': true,
  'too-many-steps': true,
  'unknown-event': true,
  'too-many-events': true,
  'bad-hold': true,
  'bad-factor': true,
  'bad-target': true,
  'too-long': true,
} satisfies Record<RefusalCode, true>;

const ofChanges = {
  'nothing-ahead': true,
  'already-held': true,
  'not-held': true,
  'no-step-back': true,
  'last-step': true,
  'end-too-soon': true,
  'resolution-above-amount': true,
  'at-zero': true,
} satisfies Record<NotApplied, true>;

const ofTheVault = {
  'under-18': true,
  'over-already': true,
  'one-plan-for-a-product': true,
  'product-exists': true,
  'plan-runs': true,
  'in-the-past': true,
  'plan-has-ended': true,
} satisfies Record<VaultRefusal, true>;

const ofFits = {
  cut: true,
  interval: true,
  stabilisation: true,
  resolution: true,
  finish: true,
  length: true,
} satisfies Record<Binding, true>;

const sentences = /^[A-Z].+\.$/s;

describe('A failure has words', () => {
  it.each(failureCodes)('for %s', (code) => expect(failureWords[code]).toMatch(sentences));
});

describe('A refused plan has words that say what to do', () => {
  it.each(Object.keys({ ...ofTheEngine, ...ofChanges, ...ofTheVault }))('for %s', (code) =>
    expect(refusalWords(code)).toMatch(sentences),
  );

  it('for an end that is too soon, with the earliest', () =>
    expect(refusalWords('end-too-soon-2027-01-04')).toBe(
      'The plan can’t be at zero that soon with the cuts it allows. The earliest is January 4, 2027. Choose that day or a later one.',
    ));

  it('for a period that is too long, and for nothing else that was typed', () => {
    expect(badInputWords('period-too-long')).toMatch(sentences);
    expect(badInputWords('something-else')).toBeNull();
  });

  it.each([undefined, 'something-else', 'end-too-soon-never'])('but none for %s', (code) =>
    expect(refusalWords(code)).toBeNull(),
  );
});

describe('An end date that can’t be met has words for what binds', () => {
  const { tooSoon } = wayDownWords.fit;
  const earliest = localDate('2027-01-04');

  it.each(Object.keys(ofFits))('for %s', (binding) =>
    expect(tooSoon(earliest, binding)).toMatch(/^That is too soon .+ January 4, 2027\. [A-Z].+\.$/),
  );

  it('and only the date for anything else', () =>
    expect(tooSoon(earliest, 'something-else')).toMatch(/January 4, 2027\.$/));
});
