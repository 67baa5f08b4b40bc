import { describe, expect, it } from 'vitest';
import { loggedMost, triggerOf } from '../../../../../renderer/features/coping/listed-trigger';
import { triggerIdeas } from '../../../../../shared/content/trigger-ideas';
import type { DoseTag } from '../../../../../shared/contract/dose-tags';
import { triggerSchema } from '../../../../../shared/contract/own-records/trigger';

const named = (trigger: DoseTag, doses: number, entries = 0) => ({ trigger, doses, entries });
const listed = (what: string) => ({ record: { what } });

describe('triggers from the log', () => {
  it('are offered by how often they were named, without those on the list and those named once', () => {
    const found = [
      named('trigger.stress', 4, 3),
      named('own:Long drive', 3),
      named('situation.night', 0, 2),
      named('trigger.pain', 1),
    ];
    expect(loggedMost(found, [listed('STRESS')])).toEqual([
      { tag: 'own:Long drive', times: 3 },
      { tag: 'situation.night', times: 2 },
    ]);
  });

  it('come with the class and the idea of their tag, own words without', () => {
    expect(triggerOf('situation.money')).toEqual({
      kind: 'trigger',
      class: 'life',
      what: 'Money trouble',
      plan: 'Write down one bill, one call and one question for tomorrow.',
    });
    expect(triggerOf('own:Long drive')).toEqual({
      kind: 'trigger',
      class: 'around',
      what: 'Long drive',
      plan: '',
    });
  });
});

describe('common triggers', () => {
  it('can be saved as they are, each with a name of its own and something to do', () => {
    for (const idea of triggerIdeas) {
      expect(triggerSchema.safeParse({ kind: 'trigger', ...idea }).success, idea.what).toBe(true);
      expect(idea.plan).not.toBe('');
    }
    expect(new Set(triggerIdeas.map(({ what }) => what)).size).toBe(triggerIdeas.length);
  });
});
