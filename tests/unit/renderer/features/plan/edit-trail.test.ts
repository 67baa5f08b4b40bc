import { describe, expect, it } from 'vitest';
import { edited, redone, trailFrom, undone } from '../../../../../renderer/features/plan/edit-trail';

describe('going back and forth among edits', () => {
  const typed = ['1', '12', '12.5'].reduce(
    (trail, text) => edited(trail, text, 'first field'),
    trailFrom(''),
  );

  it('takes back what was typed into one field at once, and brings it again', () => {
    const back = undone(typed);
    expect([typed.now, back.now, redone(back).now]).toEqual(['12.5', '', '12.5']);
  });

  it('takes back one field after the other, and each edit that is a step of its own', () => {
    const more = edited(edited(edited(typed, 'a', 'second field'), 'b', null), 'c', null);
    const steps = [more, undone(more), undone(undone(more)), undone(undone(undone(more)))];
    expect(steps.map(({ now }) => now)).toEqual(['c', 'b', 'a', '12.5']);
  });

  it('begins a new step where typing goes on after one was taken back', () => {
    const again = edited(undone(edited(typed, '12.55', 'first field')), 'x', 'first field');
    expect([again.now, undone(again).now]).toEqual(['x', '']);
  });

  it('forgets what was taken back once something else is edited', () => {
    expect(redone(edited(undone(typed), 'other', null)).now).toBe('other');
  });

  it('stays where it is when there is nothing to take back or to bring again', () => {
    const first = trailFrom('only');
    expect([undone(first), redone(first)]).toEqual([first, first]);
  });
});
