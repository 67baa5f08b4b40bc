import { describe, expect, it } from 'vitest';
import {
  crisisLines,
  isLongUnchecked,
  resourceIds,
  resourceOf,
  resources,
} from '../../../shared/content/resources';
import { localDate } from '../../../shared/time';

describe('the resources', () => {
  it('give every line and group with the number or address to copy, in the order to show them', () => {
    expect(
      resources.map((resource) => [resource.name, ...resource.reach.map((way) => `${way.how} ${way.copy}`)]),
    ).toEqual([
      ['911', 'call 911'],
      [
        '988 Suicide & Crisis Lifeline',
        'call 988',
        'text 988',
        'chat 988lifeline.org',
        'call 988',
        'text 838255',
      ],
      ['Crisis Text Line', 'text 741741'],
      ['Poison Help', 'call 1-800-222-1222'],
      ['SAMHSA helpline', 'call 1-800-662-4357', 'tty 1-800-487-4889'],
      ['Physician Support Line', 'call 1-888-409-0141'],
      ['Federation of State Physician Health Programs', 'web fsphp.org'],
      ['National Council of State Boards of Nursing', 'web ncsbn.org'],
      ['Narcotics Anonymous', 'web na.org'],
      ['SMART Recovery', 'web smartrecovery.org'],
      ['Refuge Recovery', 'web refugerecovery.org'],
      ['Nar-Anon', 'web nar-anon.org'],
      ['Al-Anon', 'web al-anon.org'],
    ]);
  });

  it('say on screen what is copied', () => {
    const silent = resources.flatMap((resource) =>
      resource.reach.filter((way) => !way.text.includes(way.copy)).map((way) => way.text),
    );
    expect(silent).toEqual([]);
  });

  it('tell veterans to press 1 or to text their own number, and what to text to Crisis Text Line', () => {
    expect(resourceOf('lifeline-988').reach.map((way) => way.text)).toEqual([
      'Call 988',
      'Text 988',
      'Chat at 988lifeline.org',
      'Veterans: call 988, then press 1',
      'Veterans: text 838255',
    ]);
    expect(resourceOf('crisis-text-line').reach[0]?.text).toBe('Text HOME to 741741');
  });

  it('put the crisis lines first: 911, 988, Crisis Text Line, Poison Help, SAMHSA', () => {
    expect(crisisLines.map((line) => line.id)).toEqual([
      'emergency-911',
      'lifeline-988',
      'crisis-text-line',
      'poison-help',
      'samhsa-helpline',
    ]);
    expect(resourceIds.slice(0, 5)).toEqual(crisisLines.map((line) => line.id));
  });

  it('have ids of their own, and the date on which each was last looked up', () => {
    expect(new Set(resourceIds).size).toBe(resources.length);
    expect(resources.filter((resource) => resource.lastVerified !== '2026-11-22')).toEqual([]);
  });

  it.each([
    ['2026-11-22', false],
    ['2027-11-22', false],
    ['2027-11-23', true],
    ['2031-01-01', true],
    // A clock that was set back says nothing of the number.
    ['2020-01-01', false],
  ])('on %s are to be looked up anew: %s', (today, old) => {
    expect(isLongUnchecked(resourceOf('narcotics-anonymous'), localDate(today))).toBe(old);
  });

  it('print no hours for the Physician Support Line, and name no substance', () => {
    expect(JSON.stringify(resourceOf('physician-support-line'))).not.toMatch(
      /\b[ap]\.?m\b|hour|daily|every day/i,
    );
    expect(JSON.stringify(resources)).not.toMatch(/kratom/i);
  });
});
