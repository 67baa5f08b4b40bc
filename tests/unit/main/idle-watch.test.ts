import { describe, expect, it } from 'vitest';
import { idleWatch } from '../../../main/idle-watch';

const minute = 60_000;

function watched(minutes: number) {
  const clock = { wall: 1_000_000, monotonic: 5_000 };
  const heard: (number | null | 'lock')[] = [];
  const watch = idleWatch(
    { wall: () => clock.wall, monotonic: () => clock.monotonic },
    { warn: (seconds) => heard.push(seconds), lock: () => heard.push('lock') },
  );
  watch.start(minutes);
  const passUnseen = (wall: number, monotonic = wall) => {
    clock.wall += wall;
    clock.monotonic += monotonic;
  };
  const pass = (wall: number, monotonic = wall) => {
    passUnseen(wall, monotonic);
    watch.tick();
  };
  return { watch, heard, pass, passUnseen };
}

describe('the idle watch', () => {
  it('says nothing until twenty seconds before the limit, then warns, then locks once', () => {
    const { heard, pass } = watched(5);
    pass(4 * minute + 39_000);
    expect(heard).toEqual([]);
    pass(1_000);
    pass(10_000);
    pass(9_000);
    pass(1_000);
    pass(1_000);
    expect(heard).toEqual([20, 10, 1, 'lock']);
  });

  it('starts anew when somebody is there, and takes the warning back', () => {
    const { watch, heard, pass } = watched(5);
    pass(5 * minute - 5_000);
    watch.activity();
    pass(4 * minute);
    expect(heard).toEqual([5, null]);
  });

  it.each([
    ['the monotonic clock stood still in sleep', 6 * minute, 0],
    ['the wall clock was set back', -60 * minute, 6 * minute],
  ])('locks although %s', (_name, wall, monotonic) => {
    const { heard, pass } = watched(5);
    pass(wall, monotonic);
    expect(heard).toEqual(['lock']);
  });

  it('locks in time although the clock was set back before a sleep in which the other one stood still', () => {
    const { heard, pass } = watched(5);
    pass(1_000 - 60 * minute, 1_000);
    pass(2 * minute, 0);
    pass(3 * minute);
    expect(heard).toEqual(['lock']);
  });

  it('is not kept open by the first key after a sleep', () => {
    const { watch, heard, pass, passUnseen } = watched(5);
    passUnseen(8 * 60 * minute, 0);
    watch.activity();
    pass(1_000);
    expect(heard).toEqual(['lock']);
  });

  it('says nothing once it was stopped', () => {
    const { watch, heard, pass } = watched(1);
    watch.stop();
    pass(10 * minute);
    expect(heard).toEqual([]);
  });
});
