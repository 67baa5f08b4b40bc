import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { chosenPlaces } from '../../main/vault/places';
import { router } from '../../main/vault/router';
import { vaultSession } from '../../main/vault/vault-session';
import { workOf } from '../../main/vault/work';
import { cheapKdf, password } from './surroundings';

// A process that opens a vault and does one long thing to it, given as a method and its input, until it is killed. It
// says `step` at each step of the work, and `done` at its end. The input's place is the file beside.

const [home = '', method = '', file = '', input = '{}'] = process.argv.slice(2);
const session = vaultSession({
  home,
  clock: { now: () => Date.parse('2026-11-22T20:40:00Z'), monotonic: () => performance.now() },
  zone: () => 'America/New_York',
  random: randomBytes,
  kdf: cheapKdf,
});
const places = chosenPlaces();
const place = 'f'.repeat(32);
places.add(place, 'file-to-bring-in', file);
const route = router(
  session,
  workOf(() => writeSync(1, 'step\n')),
  places,
  () => undefined,
  (_method, error) => {
    throw error;
  },
);

async function run(): Promise<void> {
  await session.unlock(password);
  writeSync(1, 'open\n');
  const reply = await route('app', method, { place, ...JSON.parse(input) });
  writeSync(1, reply.ok ? 'done\n' : `failed ${reply.code}\n`);
}

void run();
