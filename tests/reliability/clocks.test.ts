import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idleWatch } from '../../main/idle-watch';
import { ExpectedFailure } from '../../main/vault/failure';
import { guessDelay } from '../../main/vault/keys/guess-delay';
import { type Act, Life, zones } from '../support/clock-life';
import { note, ofLength, seed } from '../support/reliability';
import { changesOf } from '../support/wall-clocks';

// However the computer's clock and zone are set, what was written stays on the day it was written for, and the lock
// still locks. A life is a few acts under such clocks, told by an independent reckoning of days.

const lives = ofLength({ short: 60, full: 2000, nightly: 20_000 });
const cases = ofLength({ short: 300, full: 20_000, nightly: 100_000 });
/** So many lives share a vault, which grows by what they write. */
const livesInVault = 100;

const minute = 60_000;
const hour = 60 * minute;

const dayStarts = ['00:00', '02:30', '04:00', '12:00'];

const zone = fc.constantFrom(...zones);
/** From a minute to decades, either way. */
const span = fc
  .tuple(fc.constantFrom(minute, hour, 24 * hour, 365 * 24 * hour), fc.integer({ min: 1, max: 40 }))
  .map(([unit, count]) => unit * count);
const jump = fc.tuple(span, fc.boolean()).map(([by, back]) => (back ? -by : by));
const timeOfDay = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
const typed = { daysAgo: fc.integer({ min: -1, max: 3 }), time: timeOfDay };

/** A zone and a moment within hours of a change of its clocks. */
const nearChange = () => {
  const changes = zones.flatMap((name) => changesOf(name, 2005, 2027).map((at) => ({ name, at })));
  return fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -6 * 60, max: 30 * 60 }))
    .map(([{ name, at }, off]): Act[] => [
      { kind: 'zone', zone: name },
      { kind: 'set', to: at + off * minute },
    ]);
};

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('jump' as const), by: jump }),
  fc.record({ kind: fc.constant('zone' as const), zone }),
  fc.record({ kind: fc.constant('restart' as const), zone, by: fc.oneof(fc.constant(0), jump) }),
  { weight: 2, arbitrary: fc.constant({ kind: 'dose' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('typedDose' as const), ...typed }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('typedEntry' as const), ...typed }) },
  fc.constant({ kind: 'again' as const }),
);

const life = fc
  .tuple(fc.option(nearChange(), { nil: [] }), fc.array(act, { minLength: 2, maxLength: 8, size: 'max' }))
  .map(([first, rest]) => [...first, ...rest]);

function failure<T>(result: fc.RunDetails<T>): string {
  const cause = result.errorInstance instanceof Error ? result.errorInstance.message : '';
  return `${fc.defaultReportMessage(result) ?? ''} ${cause}`;
}

/** The first counterexample in words, or null. */
async function fails<T>(
  property: fc.IAsyncProperty<T> | fc.IProperty<T>,
  runs: number,
): Promise<string | null> {
  const result = await fc.check(property, { numRuns: runs, seed });
  return result.failed ? failure(result) : null;
}

it(
  'keeps every dose and entry on its day, whatever becomes of clock and zone',
  async () => {
    const wrong: string[] = [];
    let writings = 0;
    for (let done = 0, round = 0; done < lives; done += livesInVault, round += 1) {
      const lived = await Life.begin(dayStarts[round % dayStarts.length] ?? '04:00');
      const runs = Math.min(livesInVault, lives - done);
      const result = await fc.check(
        fc.asyncProperty(life, zone, (acts, reopenIn) => lived.live(acts, reopenIn)),
        { numRuns: runs, seed: seed + round },
      );
      if (result.failed) wrong.push(failure(result));
      else if (!(await lived.isAllThere()))
        wrong.push(`round ${round}: what was written before is not as it was`);
      writings += lived.writings;
      lived.end();
      if (wrong.length > 0) break;
    }
    note('clocks', {
      bar: '0 lost, doubled or on another day',
      figure: `${lives} lives in ${zones.length} zones, seed ${seed}: ${writings} doses and entries, ${wrong.length} wrong`,
      ok: wrong.length === 0,
    });
    expect(wrong).toEqual([]);
  },
  8 * hour,
);

type Moment =
  | { kind: 'pass'; seconds: number }
  | { kind: 'set'; by: number }
  | { kind: 'sleep'; seconds: number; counted: boolean }
  | { kind: 'key' };

const seconds = fc.integer({ min: 1, max: 900 });
const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds }) },
  fc.record({ kind: fc.constant('set' as const), by: jump }),
  fc.record({ kind: fc.constant('sleep' as const), seconds, counted: fc.boolean() }),
  fc.constant({ kind: 'key' as const }),
);

/** Lives through some moments, with a look at the clocks each second, and says what the lock got wrong. */
function watched(minutes: number, moments: readonly Moment[]): void {
  const clock = { wall: Date.UTC(2026, 10, 22), monotonic: 0 };
  let locked = false;
  let idle = 0;
  /** Whether the clock was set ahead since somebody was there, which may count as time gone by. */
  let ahead = false;
  const watch = idleWatch(
    { wall: () => clock.wall, monotonic: () => clock.monotonic },
    {
      warn: () => undefined,
      lock: () => {
        locked = true;
      },
    },
  );
  const go = (ms: number, wall: number, monotonic: number) => {
    idle += ms;
    clock.wall += wall;
    clock.monotonic += monotonic;
    watch.tick();
    if (idle >= minutes * minute && !locked) throw new Error('it does not lock in time');
    if (idle < minutes * minute && locked && !ahead) throw new Error('it locks too soon');
  };
  watch.start(minutes);
  for (const each of moments) {
    if (locked) return;
    if (each.kind === 'pass') for (let second = 0; second < each.seconds; second += 1) go(1000, 1000, 1000);
    else if (each.kind === 'sleep')
      go(each.seconds * 1000, each.seconds * 1000, each.counted ? each.seconds * 1000 : 0);
    else if (each.kind === 'set') {
      ahead ||= each.by > 0;
      go(1000, 1000 + each.by, 1000);
    } else {
      watch.activity();
      idle = 0;
      ahead = false;
    }
  }
}

it('locks in time, whichever way the clock is set and whatever counts in sleep', async () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 60 }),
    fc.array(moment, { minLength: 1, maxLength: 20, size: 'max' }),
    watched,
  );
  const wrong = await fails(property, cases);
  note('clocks', {
    bar: 'the lock locks in time',
    figure: `${cases} idle times with jumps and sleep, ${wrong === null ? 0 : 1} wrong`,
    ok: wrong === null,
  });
  expect(wrong).toBeNull();
});

it('makes guessing wait as long as it should, however the clock is set', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('try' as const) }),
    fc.record({ kind: fc.constant('set' as const), by: jump }),
    fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 100, max: 40_000 }) }),
  );
  const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
    const clock = { wall: Date.UTC(2026, 10, 22), monotonic: 0 };
    const guesses = guessDelay({ now: () => clock.wall, monotonic: () => clock.monotonic });
    let taken = 0;
    let openAt = 0;
    for (const each of steps) {
      if (each.kind === 'set') clock.wall += each.by;
      else if (each.kind === 'pass') {
        clock.wall += each.ms;
        clock.monotonic += each.ms;
      } else {
        const refused = await guesses
          .attempt(true, async () => null)
          .then(
            () => false,
            (error) => error instanceof ExpectedFailure && error.code === 'too-many-tries',
          );
        expect(refused).toBe(clock.monotonic < openAt);
        if (refused) continue;
        taken += 1;
        if (taken >= 5) openAt = clock.monotonic + Math.min(30, 2 ** (taken - 5)) * 1000;
      }
    }
  });
  const wrong = await fails(property, cases);
  note('clocks', {
    bar: 'no wait is shortened',
    figure: `${cases} rows of guesses, ${wrong === null ? 0 : 1} wrong`,
    ok: wrong === null,
  });
  expect(wrong).toBeNull();
});
