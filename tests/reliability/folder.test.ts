import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { livedVault } from '../support/lived-vault';
import { note } from '../support/reliability';

// What somebody sees who has the folder of a vault and nothing else: names, sizes, times, and noise.

/** A file of this much noise has more than 7.99 bits a byte; a smaller one may have less by chance. */
const leastBytes = 200_000;

/** Words that stand in the vault, and marks of an unencrypted database. */
const plain = [
  'Could not sleep',
  'Leaf',
  'craving',
  'anxiety',
  'SQLite format 3',
  'CREATE TABLE',
  'America/',
];

/** Shannon's entropy of single bytes, in bits a byte: 8 for noise. */
function entropy(bytes: Buffer): number {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / bytes.length) * Math.log2(count / bytes.length), 0);
}

it('shows names, sizes and times, and nothing of what was written', async () => {
  const vault = await livedVault();
  await vault.call('backups.make', { place: null });
  const files = readdirSync(vault.home, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, file: path.join(vault.home, name) }))
    .filter(({ file }) => statSync(file).isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => ({ name, bytes: readFileSync(file), at: statSync(file).mtime.toISOString() }));
  const header = JSON.parse(readFileSync(vault.session.files.header, 'utf8'));
  vault.session.close();
  const mistakes: string[] = [];
  for (const { name, bytes, at } of files) {
    const bits = entropy(bytes);
    const found = plain.filter(
      (text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')),
    );
    console.log(
      `${name.padEnd(48)} ${String(bytes.length).padStart(9)} bytes  ${bits.toFixed(4)} bits a byte  ${at}`,
    );
    if (found.length > 0) mistakes.push(`${name} has ${found.join(', ')} in it`);
    if (name !== path.join('vault', 'vault.json') && (bytes.length < leastBytes || bits <= 7.99))
      mistakes.push(`${name} has ${bits.toFixed(4)} bits a byte`);
  }
  const readable = Object.keys(header).sort();
  console.log(`readable in vault.json: ${readable.join(', ')}`);
  const noise = files.filter(({ bytes }) => bytes.length >= leastBytes);
  const least = Math.min(...noise.map(({ bytes }) => entropy(bytes)));
  note('folder', {
    bar: 'database, log and backup above 7.99 bits a byte, no known text',
    figure: `${files.length} files, ${noise.length} of noise with ${least.toFixed(4)} bits a byte at least, ${mistakes.length} mistakes`,
    ok: mistakes.length === 0,
  });
  expect(mistakes).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual([
    path.join('backups', 'glidepath-2026-11-22-204000.backup'),
    path.join('vault', 'journal.db'),
    path.join('vault', 'journal.db-wal'),
    path.join('vault', 'vault.json'),
  ]);
  expect(readable).toEqual(['checksum', 'format', 'mac', 'slots', 'vaultId', 'version']);
});
