import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selfHarmAnswers } from '../../../shared/content/safety/self-harm-question';
import { signIds } from '../../../shared/content/signs';
import { symptomIds } from '../../../shared/content/symptoms';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import type { Observation } from '../../../shared/safety/observation';
import type { EntryRuleId } from '../../../shared/safety/rule';
import { localDate } from '../../../shared/time';
import { ago, observation } from './observations';

const rating = fc.integer({ min: 0, max: 10 });
const symptoms = fc.dictionary(fc.constantFrom(...symptomIds), rating) as fc.Arbitrary<
  Observation['symptoms']
>;
const answers = fc.record({
  symptoms,
  function: fc.option(rating),
  temperatureC: fc.option(fc.integer({ min: 350, max: 420 }).map((tenths) => tenths / 10)),
  signs: fc.subarray([...signIds]),
  selfHarm: fc.option(fc.constantFrom(...selfHarmAnswers)),
  phq9: fc.integer({ min: 0, max: 27 }),
});
const entry = answers.map((given) => observation(given));
const earlier = fc.array(
  fc.tuple(answers, fc.integer({ min: 0, max: 90 * 60 })).map(([given, minutes]) => {
    const at = ago(0, minutes);
    return observation({ ...given, at, day: localDate(at.slice(0, 10)) });
  }),
  { maxLength: 8 },
);

it('shows nothing for an entry with nothing answered, whatever went before', () => {
  fc.assert(
    fc.property(earlier, (before) => {
      expect(evaluateSafety(observation(), before)).toEqual([]);
    }),
  );
});

it('shows the same in whichever order the earlier entries come', () => {
  const shuffled = earlier.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(entry, shuffled, (now, [list, other]) => {
      expect(evaluateSafety(now, other)).toEqual(evaluateSafety(now, list));
    }),
  );
});

it('shows no rule twice, and tier 1 before tier 2', () => {
  fc.assert(
    fc.property(entry, earlier, (now, before) => {
      const shown = evaluateSafety(now, before);
      expect(new Set(shown.map((showing) => showing.rule)).size).toBe(shown.length);
      expect(shown.map((showing) => showing.tier)).toEqual(shown.map((showing) => showing.tier).sort());
    }),
  );
});

it('never takes a message away because something got worse or was answered as well', () => {
  fc.assert(
    fc.property(entry, answers, earlier, (now, more, before) => {
      const shown = messagesShown(now, before);
      const shownWorse = messagesShown(worse(now, more), before);
      expect(shownWorse).toEqual(expect.arrayContaining(shown));
    }),
    { numRuns: 500 },
  );
});

it('never takes a message away because an earlier entry without an answer on function is added', () => {
  fc.assert(
    fc.property(entry, earlier, earlier, (now, before, added) => {
      const silent = added.map((other) => ({ ...other, function: null }));
      expect(evaluateSafety(now, [...before, ...silent])).toEqual(
        expect.arrayContaining(evaluateSafety(now, before)),
      );
    }),
  );
});

it('never falls silent because a day without any trouble is noted as well', () => {
  const fine = fc.integer({ min: 0, max: 72 * 60 }).map((minutes) => {
    const at = ago(0, minutes);
    const none = { symptoms: { vomiting: 0, 'low-mood': 0, panic: 0 }, temperatureC: 36.8 };
    return observation({ ...none, selfHarm: 'no', at, day: localDate(at.slice(0, 10)) });
  });
  fc.assert(
    fc.property(entry, earlier, fine, (now, before, added) => {
      expect(evaluateSafety(now, [...before, added])).toEqual(evaluateSafety(now, before));
    }),
  );
});

it('leaves out of account whatever is older than 72 hours or later than the entry', () => {
  fc.assert(
    fc.property(entry, earlier, answers, (now, before, given) => {
      const outside = [ago(72, 1), ago(500), ago(0, -1)].map((at) =>
        observation({ ...given, at, day: localDate(at.slice(0, 10)) }),
      );
      expect(evaluateSafety(now, [...before, ...outside])).toEqual(evaluateSafety(now, before));
    }),
  );
});

/** The rules that fire; the sheet for a plan stands in for the one for thoughts. */
function messagesShown(now: Observation, before: readonly Observation[]): EntryRuleId[] {
  return evaluateSafety(now, before).flatMap(({ rule }): EntryRuleId[] =>
    rule === 'self-harm-plan' ? [rule, 'self-harm-thoughts'] : [rule],
  );
}

/** The entry with, for each answer, the worse of the two. */
function worse(now: Observation, more: Omit<Observation, 'at' | 'day'>): Observation {
  const ratings: Partial<Record<string, number>> = { ...more.symptoms };
  for (const [symptom, level] of Object.entries(now.symptoms)) {
    ratings[symptom] = Math.max(level, ratings[symptom] ?? 0);
  }
  const order = [null, ...selfHarmAnswers];
  return {
    ...now,
    symptoms: ratings as Observation['symptoms'],
    function: Math.min(now.function ?? 10, more.function ?? 10),
    temperatureC: Math.max(now.temperatureC ?? 0, more.temperatureC ?? 0),
    signs: [...now.signs, ...more.signs],
    phq9: Math.max(now.phq9 ?? 0, more.phq9 ?? 0),
    selfHarm: order[Math.max(order.indexOf(now.selfHarm), order.indexOf(more.selfHarm))] ?? null,
  };
}
