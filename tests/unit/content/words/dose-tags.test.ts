import { describe, expect, it } from 'vitest';
import { doseTagIds } from '../../../../shared/content/dose-tags';
import { doseTagLabel, doseTagsLine } from '../../../../shared/content/words/dose-tags';

describe('The words of tags', () => {
  it('are each their own, short, and without blame', () => {
    const labels = doseTagIds.map(doseTagLabel);
    expect(new Set(labels).size).toBe(doseTagIds.length);
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(24);
      expect(label).not.toMatch(/[!]|fail|weak|relapse|bad|should|excuse/i);
    }
  });

  it('of a person are shown as they were written', () => {
    expect(doseTagsLine(['trigger.craving', 'own:own: odd', 'situation.work'])).toBe(
      'Craving · own: odd · At work',
    );
  });
});
