import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chosenPlaces } from '../../main/vault/places';
import { router } from '../../main/vault/router';
import { vaultSession } from '../../main/vault/vault-session';
import { workOf } from '../../main/vault/work';
import { blankEntry } from '../../shared/blank-entry';
import type { LocalDate } from '../../shared/time';
import { faultsOf, type Mark, markLine, readKept } from './kept';
import { sequence } from './sequence';
import { cheapKdf, password } from './surroundings';

// A process that writes into a vault with the real vault code until it is killed, and says what was acknowledged. It
// waits for one line, "SEED SERIAL LIMIT": where its random numbers begin, the first number that it writes, and how
// many writes it does at most (0: until it is killed).

const [home] = process.argv.slice(2);
if (home === undefined) throw new Error('the write loop needs a home folder');

const session = vaultSession({
  home,
  clock: { now: () => Date.now() },
  zone: () => 'America/New_York',
  random: randomBytes,
  kdf: cheapKdf,
});
const route = router(
  session,
  workOf(() => undefined),
  chosenPlaces(),
  () => undefined,
  (_method, error) => {
    throw error;
  },
);

async function call(method: string, input: unknown): Promise<Record<string, unknown>> {
  const reply = await route('app', method, input);
  if (!reply.ok) throw new Error(`${method} failed: ${reply.code}`);
  return reply.value as Record<string, unknown>;
}

function say(kind: Mark['kind'], name: string, value: string): void {
  writeSync(1, markLine({ kind, name, value }));
}

/** Writes, and says so before and after. */
async function write(name: string, value: string, method: string, input: unknown): Promise<void> {
  say('try', name, value);
  await call(method, input);
  say('ack', name, value);
}

async function run(seed: number, first: number, limit: number): Promise<void> {
  const random = sequence(seed);
  if (session.state().kind === 'absent') {
    say('try', 'vault', 'made');
    await session.create(password);
  } else await session.unlock(password);
  const { db } = session.opened();
  writeSync(
    1,
    `found ${JSON.stringify({ kept: readKept(db), faults: faultsOf(db), state: session.state().kind })}\n`,
  );
  const { products } = (await call('products.list', {})) as { products: { id: string }[] };
  const productId = products[0]?.id ?? (await newProduct());
  for (let serial = first; limit === 0 || serial < first + limit; serial += 1) {
    await oneWrite(random, serial, productId);
    // Calls of a page come one at a time; without a turn, nothing else of the process ever runs.
    await new Promise((resolve) => setImmediate(resolve));
  }
  session.close();
}

async function newProduct(): Promise<string> {
  const added = await call('products.add', {
    product: { name: 'Leaf', unit: 'g', resolution: 100, piece: null },
    baseline: false,
  });
  return (added.product as { id: string }).id;
}

async function oneWrite(random: () => number, serial: number, productId: string): Promise<void> {
  const what = random();
  const id = serial.toString(16).padStart(32, '0');
  // Long notes fill pages of their own, and spill over several frames of the write-ahead log.
  const text = `${serial}-${'x'.repeat(Math.floor(random() ** 4 * 9000))}`;
  const fields = { ...blankEntry('2026-01-05' as LocalDate, '09:00'), note: text };
  if (what < 0.35) {
    const dose = { productId, amount: serial, slot: null, tags: [], day: '2026-01-05', time: '08:00' };
    await write(`dose:${serial}`, 'logged', 'doses.log', dose);
  } else if (what < 0.55) await write(`entry:${id}`, text, 'journal.save', { id, fields });
  else if (what < 0.8) {
    // Two drafts that are kept over and over, as while somebody types.
    const draft = `d${'0'.repeat(30)}${serial % 2}`;
    await write(`draft:${draft}`, text, 'journal.keepDraft', { id: draft, fields });
  } else if (what < 0.92) {
    const idleMinutes = 1 + (serial % 60);
    await write('setting:idle', String(idleMinutes), 'settings.set', { idleMinutes });
  } else if (what < 0.97) session.opened().db.pragma('wal_checkpoint(TRUNCATE)');
  else {
    session.close();
    await session.unlock(password);
  }
}

writeSync(1, 'ready\n');
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => {
  lines.close();
  const [seed = 1, first = 1, limit = 0] = line.split(' ').map(Number);
  void run(seed, first, limit);
});
