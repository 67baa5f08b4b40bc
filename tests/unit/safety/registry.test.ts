import { describe, expect, it } from 'vitest';
import { resourceOf } from '../../../shared/content/resources';
import { type SourceId, sources } from '../../../shared/content/sources';
import {
  allRules,
  backgroundRuleIds,
  backgroundRules,
  doseRules,
  entryRuleIds,
  entryRules,
} from '../../../shared/safety/registry';
import type { BackgroundRule, EntryRule } from '../../../shared/safety/rule';

const all: readonly EntryRule[] = Object.values(entryRules);
const background: readonly BackgroundRule[] = Object.values(backgroundRules);

describe('the registry of safety rules', () => {
  it('lists each rule once, under its own id, in the order to show them', () => {
    const listed = Object.entries({ ...entryRules, ...backgroundRules, ...doseRules });
    const ids = [...entryRuleIds, ...backgroundRuleIds, 'lost-tolerance'];
    expect(listed.map(([id, rule]) => [id, rule.id])).toEqual(ids.map((id) => [id, id]));
    expect(allRules.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('puts tier 1 that calls 911 first, then tier 1 that calls 988, then tier 2', () => {
    const order = all.map((rule) => (rule.tier === 2 ? 'today' : rule.call[0]));
    expect(order.filter((place, index) => place !== order[index - 1])).toEqual([
      'emergency-911',
      'lifeline-988',
      'today',
    ]);
  });

  it('has the tier and the source of each rule right', () => {
    const listed: [string, number, SourceId][] = all.map((rule) => [rule.id, rule.tier, rule.source]);
    expect(listed).toEqual([
      ['breathing', 1, 'glidepath'],
      ['seizure', 1, 'guide'],
      ['collapse', 1, 'glidepath'],
      ['chest-pain', 1, 'glidepath'],
      ['confusion', 1, 'glidepath'],
      ['self-harm-plan', 1, 'glidepath'],
      ['self-harm-thoughts', 1, 'guide'],
      ['self-harm-same-day', 2, 'guide'],
      ['liver-signs', 2, 'livertox'],
      ['fluid-loss', 2, 'guide'],
      ['fever', 2, 'guide'],
      ['tremor', 2, 'guide'],
      ['unable-to-function', 2, 'guide'],
      ['low-mood', 2, 'glidepath'],
      ['phq9-severe', 2, 'phq9'],
      ['panic', 2, 'guide'],
    ]);
  });
});

describe('the rules about the background', () => {
  it('have their tier and source right', () => {
    const listed: [string, number, SourceId][] = background.map((rule) => [rule.id, rule.tier, rule.source]);
    expect(listed).toEqual([
      ['under-18', 3, 'glidepath'],
      ['pregnancy', 3, 'glidepath'],
      ['sedatives', 3, 'glidepath'],
      ['daily-alcohol', 3, 'glidepath'],
      ['opioid-blockers', 3, 'glidepath'],
      ['serotonergic', 3, 'guide'],
      ['organ-disease', 3, 'guide'],
      ['seizure-history', 3, 'glidepath'],
      ['mental-health-history', 3, 'glidepath'],
      ['extracts', 3, 'guide'],
      ['failed-tapers', 3, 'guide'],
      ['high-or-long-use', 3, 'guide'],
    ]);
  });

  it.each(background.map(({ id, message }) => [id, message] as const))(
    'say of %s with whom to talk, and why, in calm words that name no substance',
    (_, message) => {
      expect(message.talk).toMatch(/doctor|prescribes|counselor/);
      const words = Object.values(message).join(' ');
      expect(words).not.toMatch(/!|kratom|mitragyna|\bmust\b|\bfail|addict|abuse|\bdose/i);
      const sentences = Object.values(message).flatMap((text) => text.split(/[.?:;]”?(?= |$)/));
      expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 24)).toEqual([]);
    },
  );
});

describe.each(all.map((rule) => [rule.id, rule] as const))('the message of %s', (_, rule) => {
  const { message } = rule;

  it('says what happened, what to do, what to say, and why, naming a source', () => {
    const empty = Object.entries(message).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
    expect(Object.keys(message)).toEqual(['name', 'title', 'now', 'say', 'why']);
    expect(sources[rule.source].name).not.toBe('');
  });

  it('names 911 and 988 exactly when their numbers are at hand', () => {
    const named = (['emergency-911', 'lifeline-988'] as const).filter((id) =>
      message.now.includes(resourceOf(id).reach[0]?.copy ?? ''),
    );
    const offered = rule.call.filter((id) => id === 'emergency-911' || id === 'lifeline-988');
    expect([...named].sort()).toEqual([...offered].sort());
  });

  it('offers crisis lines only, each once', () => {
    expect(rule.call.filter((id) => !resourceOf(id).crisis)).toEqual([]);
    expect(new Set(rule.call).size).toBe(rule.call.length);
  });

  it('begins with the one thing to do: 911 or 988 in tier 1, a doctor today in tier 2', () => {
    const first = message.now.split('. ')[0];
    if (rule.tier === 1) expect(first).toMatch(/^Call (911|or text 988) now/);
    else expect(first).toMatch(/^Call your doctor .*today/);
  });

  it('is one sentence long in tier 1 and two in tier 2', () => {
    expect(message.now.match(/[.?](?= |$)/g)?.length).toBe(rule.tier);
  });

  it('is calm, plain and names no substance', () => {
    const words = Object.values(message).join(' ');
    expect(words).not.toMatch(/!|kratom|mitragyna|\bmust\b|\bfail|addict|abuse|immediately/i);
    const sentences = Object.values(message).flatMap((text) => text.split(/[.?:;]”?(?= |$)/));
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 22)).toEqual([]);
  });
});
