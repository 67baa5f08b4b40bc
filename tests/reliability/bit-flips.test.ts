import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { logFile } from '../../main/vault/condition/log-file';
import { isDamage } from '../../main/vault/condition/open-with-log';
import { failureOf } from '../../main/vault/failure';
import { vaultFiles } from '../../main/vault/files';
import { derivedKey } from '../../main/vault/keys/derived';
import type { Header } from '../../main/vault/keys/header';
import type { Reply } from '../../shared/contract/errors';
import { contentsOf } from '../support/contents';
import { rowsByTable } from '../support/damaged-vault';
import { type DamageKind, damage } from '../support/damages';
import { livedVault, screenReads, writeMore } from '../support/lived-vault';
import { note, ofLength, quickFolder, seed } from '../support/reliability';
import { oneOf, sequence } from '../support/sequence';
import { password } from '../support/surroundings';
import { type Rows, trySalvage } from '../support/tried-salvage';
import { type TestVault, vaultAt } from '../support/vault';

// A damaged vault never passes for a whole one: it reads as what was saved, or it says that something is amiss.

const cases = ofLength({ short: 30, full: 2000, nightly: 20_000 });
const now = '2026-11-22T20:40:00Z';
const backupName = 'glidepath-2026-11-22-204000.backup';

/** How something damaged came out. */
type Outcome = 'refused' | 'said' | 'without effect' | 'unnoticed';

const refusals = ['vault-damaged', 'vault-incomplete', 'vault-newer', 'backup-refused'];

/** What was made once and is damaged in copies. */
interface Originals {
  /** A vault after a proper end, with a backup of it. */
  readonly closed: string;
  /** The same vault as a power cut would have left it: the last changes stand in its log. */
  readonly killed: string;
  /** What all of its tables hold, and what its screens show. */
  readonly tables: string;
  readonly screens: readonly string[];
  /** What its tables held after each of the changes in the log. */
  readonly earlier: ReadonlySet<string>;
  readonly header: Header;
  readonly dataKey: Buffer;
  /** What each table holds, and all rows that any of them held after one of the changes in the log. */
  readonly rows: Rows;
  readonly knownRows: ReadonlySet<string>;
}

interface Target {
  readonly name: string;
  /** Of how many cases out of 20 this is the file. */
  readonly share: number;
  readonly home: (originals: Originals) => string;
  readonly file: (home: string) => string;
  readonly judge: (home: string, originals: Originals) => Promise<[Outcome, string]>;
  /** Whether salvage is tried. */
  readonly isDatabase?: boolean;
}

const databaseIn = (home: string) => vaultFiles(home).database;

const targets: readonly Target[] = [
  {
    name: 'database',
    share: 5,
    home: ({ closed }) => closed,
    file: databaseIn,
    judge: judgeDatabase,
    isDatabase: true,
  },
  {
    name: 'database with a log',
    share: 3,
    home: ({ killed }) => killed,
    file: databaseIn,
    judge: judgeDatabase,
    isDatabase: true,
  },
  {
    name: 'log',
    share: 5,
    home: ({ killed }) => killed,
    file: (home) => logFile(databaseIn(home)),
    judge: judgeDatabase,
  },
  {
    name: 'header',
    share: 4,
    home: ({ closed }) => closed,
    file: (home) => vaultFiles(home).header,
    judge: judgeHeader,
  },
  {
    name: 'backup',
    share: 3,
    home: ({ closed }) => closed,
    file: (home) => path.join(home, 'backups', backupName),
    judge: judgeBackup,
  },
];

const places = targets.flatMap((target) => Array.from({ length: target.share }, () => target));
const kinds: readonly DamageKind[] = ['flip', 'flip', 'flip', 'flip', 'zeros', 'cut'];

it('notices flipped bits, lost sectors and cut files, or reads what was saved', async () => {
  const originals = await makeOriginals();
  const random = sequence(seed);
  const counts = new Map<Outcome, number>();
  const mistakes: string[] = [];
  const salvage = { tried: 0, back: 0, of: 0, mistakes: [] as string[] };
  for (let index = 0; index < cases; index += 1) {
    const target = places[index % places.length] as Target;
    const home = copyOf(target.home(originals));
    const what = `${target.name}, ${damage(target.file(home), oneOf(random, kinds), random)}`;
    if (target.isDatabase === true) {
      const { back, of, wrong } = await salvaged(home, originals);
      salvage.tried += 1;
      salvage.back += back;
      salvage.of += of;
      salvage.mistakes.push(...wrong.map((each) => `${what}: ${each}`));
    }
    const [outcome, detail] = await judged(target, home, originals);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome === 'unnoticed') mistakes.push(`${what}: ${detail}`);
    rmSync(home, { recursive: true });
  }
  for (const home of [originals.closed, originals.killed]) rmSync(home, { recursive: true });
  const count = (outcome: Outcome) => counts.get(outcome) ?? 0;
  note('bit-flips', {
    bar: '0 unnoticed, 0 crashes',
    figure:
      `${cases} damages, seed ${seed}: ${count('refused')} refused, ${count('said')} said once open, ` +
      `${count('without effect')} without effect, ${count('unnoticed')} unnoticed`,
    ok: mistakes.length === 0,
  });
  note('bit-flips', {
    bar: 'nothing invented',
    figure:
      `salvage tried: ${salvage.tried} databases, ${salvage.back} of ${salvage.of} rows back, ` +
      `${salvage.mistakes.length} mistakes`,
    ok: salvage.mistakes.length === 0,
  });
  expect([...mistakes, ...salvage.mistakes]).toEqual([]);
});

async function makeOriginals(): Promise<Originals> {
  const vault = await livedVault();
  await vault.call('backups.make', { place: null });
  vault.session.opened().db.pragma('wal_checkpoint(TRUNCATE)');
  // Written before the log is begun anew: of no meaning any more, and still in its file.
  await writeMore(vault, 9);
  vault.session.opened().db.pragma('wal_checkpoint(RESTART)');
  const earlier = new Set<string>();
  const knownRows = new Set<string>();
  const remember = () => {
    earlier.add(tablesOf(vault));
    for (const row of Object.values(rowsByTable(vault.session.opened().db)).flat()) knownRows.add(row);
  };
  remember();
  for (let change = 0; change < 6; change += 1) {
    await writeMore(vault, 1);
    remember();
  }
  const { header, dataKey } = vault.session.keys();
  const originals = {
    killed: copyOf(vault.home),
    tables: tablesOf(vault),
    screens: await screensOf(vault),
    earlier,
    header,
    dataKey: Buffer.from(dataKey),
    rows: rowsByTable(vault.session.opened().db),
    knownRows,
  };
  vault.session.close();
  return { ...originals, closed: copyOf(vault.home) };
}

function copyOf(home: string): string {
  const copy = mkdtempSync(path.join(quickFolder, 'glidepath-damaged-'));
  cpSync(home, copy, { recursive: true });
  return copy;
}

/** What came of a damage; what is thrown is a mistake of ours. */
async function judged(target: Target, home: string, originals: Originals): Promise<[Outcome, string]> {
  try {
    return await target.judge(home, originals);
  } catch (error) {
    return ['unnoticed', error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** What salvage made of a damaged database; what is thrown is a mistake of ours. */
async function salvaged(home: string, { header, dataKey, rows, knownRows }: Originals) {
  const key = derivedKey(dataKey, header.vaultId, 'database');
  try {
    const { back, of, invented } = await trySalvage(home, key, rows, knownRows);
    return { back, of, wrong: invented };
  } catch (error) {
    return {
      back: 0,
      of: 0,
      wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** By the data key: the header is whole, and a password costs more than all the rest. */
async function judgeDatabase(home: string, originals: Originals): Promise<[Outcome, string]> {
  const vault = vaultAt({ home, now });
  const { session } = vault;
  const { header, dataKey } = originals;
  const opening = session.alone(async () => session.open(header, Buffer.from(dataKey)));
  const reply = await opening.then((value): Reply<unknown> => ({ ok: true, value }), failureOf);
  return judgeReply(vault, reply, originals);
}

async function judgeHeader(home: string, originals: Originals): Promise<[Outcome, string]> {
  const vault = vaultAt({ home, now });
  return judgeReply(vault, await vault.reply('vault.unlock', { password }), originals);
}

async function judgeReply(
  vault: TestVault,
  reply: Reply<unknown>,
  originals: Originals,
): Promise<[Outcome, string]> {
  if (!reply.ok) {
    return [refusals.includes(reply.code) ? 'refused' : 'unnoticed', `${reply.code} ${reply.reason ?? ''}`];
  }
  try {
    return await judgeOpen(vault, originals);
  } finally {
    vault.session.close();
  }
}

async function judgeOpen(vault: TestVault, originals: Originals): Promise<[Outcome, string]> {
  const { log } = await vault.call('condition.overview', {});
  const screens = await screensOf(vault);
  const tables = tablesOf(vault);
  const { ok } = await vault.call('condition.check', {});
  const refused = screens.find((screen, index) => screen !== originals.screens[index] && isRefusal(screen));
  if (log !== 'whole') {
    const known = originals.earlier.has(tables);
    return [known ? 'said' : 'unnoticed', `log ${log}${known ? '' : ', opened to what was never saved'}`];
  }
  if (refused !== undefined) return ['said', 'a screen was refused'];
  if (!ok) return ['said', 'the check found it'];
  const same =
    tables === originals.tables && screens.every((each, index) => each === originals.screens[index]);
  return same ? ['without effect', 'without effect'] : ['unnoticed', 'reads as something else'];
}

async function judgeBackup(home: string): Promise<[Outcome, string]> {
  const vault = vaultAt({ home, now });
  const backup = { name: backupName };
  const replies = [
    await vault.reply('backups.inspect', { backup }),
    await vault.reply('backups.drill', { backup, secret: { kind: 'password', text: password } }),
  ];
  const refused = replies.find((reply) => !reply.ok);
  if (refused === undefined || refused.ok) return ['unnoticed', 'the backup opens'];
  return [
    refusals.includes(refused.code) ? 'refused' : 'unnoticed',
    `${refused.code} ${refused.reason ?? ''}`,
  ];
}

function isRefusal(screen: string): boolean {
  return refusals.some((code) => screen.startsWith(`{"ok":false,"code":"${code}"`));
}

async function screensOf(vault: TestVault): Promise<string[]> {
  const replies: string[] = [];
  for (const [method, input] of screenReads) replies.push(JSON.stringify(await vault.reply(method, input)));
  return replies;
}

/** A digest of what a person wrote; `unreadable` where it can't be read. */
function tablesOf({ session }: TestVault): string {
  try {
    return contentsOf(session);
  } catch (error) {
    if (isDamage(error)) return 'unreadable';
    throw error;
  }
}
