import { describe, expect, it } from 'vitest';
import { guessDelay } from '../../../main/vault/keys/guess-delay';
import { testSurroundings } from '../../support/surroundings';

const wrong = async () => null;
const right = async () => 'key';

function delay() {
  const surroundings = testSurroundings();
  return { surroundings, guesses: guessDelay(surroundings.clock) };
}

describe('the delay after wrong tries', () => {
  it('begins after five, doubles, and never grows over half a minute', async () => {
    const { surroundings, guesses } = delay();
    const waits = [];
    for (let tries = 1; tries <= 12; tries += 1) {
      await guesses.attempt(true, wrong);
      waits.push(guesses.waitSeconds());
      surroundings.elapse(guesses.waitSeconds());
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('tries nothing while it lasts, and takes the next try when it is over', async () => {
    const { surroundings, guesses } = delay();
    for (let tries = 1; tries <= 6; tries += 1) {
      surroundings.elapse(1);
      await guesses.attempt(true, wrong);
    }
    let tried = 0;
    const counted = async () => {
      tried += 1;
      return 'key';
    };
    await expect(guesses.attempt(true, counted)).rejects.toMatchObject({ code: 'too-many-tries' });
    surroundings.elapse(1.5);
    expect(guesses.waitSeconds()).toBe(1);
    await expect(guesses.attempt(true, counted)).rejects.toMatchObject({ code: 'too-many-tries' });
    surroundings.elapse(0.5);
    expect([await guesses.attempt(true, counted), tried]).toEqual(['key', 1]);
  });

  it('is not shortened or drawn out by setting the clock', async () => {
    const { surroundings, guesses } = delay();
    for (let tries = 1; tries <= 5; tries += 1) await guesses.attempt(true, wrong);
    surroundings.setNow('2030-01-01T00:00:00Z');
    expect(guesses.waitSeconds()).toBe(1);
    surroundings.setNow('2020-01-01T00:00:00Z');
    surroundings.elapse(1);
    expect(guesses.waitSeconds()).toBe(0);
  });

  it('begins anew after a right try of the vault’s own, not after one of a backup', async () => {
    const { guesses } = delay();
    for (let tries = 1; tries <= 4; tries += 1) await guesses.attempt(true, wrong);
    await guesses.attempt(false, right);
    await guesses.attempt(false, wrong);
    expect(guesses.waitSeconds()).toBe(1);
    const own = delay().guesses;
    for (let tries = 1; tries <= 4; tries += 1) await own.attempt(true, wrong);
    await own.attempt(true, right);
    await own.attempt(true, wrong);
    expect(own.waitSeconds()).toBe(0);
  });

  it('counts tries that are made at once', async () => {
    const { guesses } = delay();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => guesses.attempt(true, wrong)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });
});
