import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { day, doseOf, entryFields, freshId, newVault, planChoices, type TestVault } from './vault';

/** A vault in which a person has written something: a plan, a dose, and an entry with a note. */
export async function usedVault(options: Parameters<typeof newVault>[0] = {}): Promise<TestVault> {
  const vault = await newVault(options);
  const plan = await vault.call('plans.create', planChoices('2026-11-20'));
  await vault.call('doses.log', doseOf(plan.product.id, 5, '2026-11-21'));
  await note(vault, 'a quiet day');
  return vault;
}

/** Saves an entry with a note. */
export async function note(vault: TestVault, text: string): Promise<void> {
  const fields = entryFields({ day: day('2026-11-21'), note: text });
  await vault.call('journal.save', { id: freshId(), fields });
}

/** A new folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'glidepath-backups-'));
}

/** Every file below a folder, with a digest of its bytes. */
export function bytesBelow(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (inside: string) => {
    for (const name of readdirSync(inside)) {
      const file = path.join(inside, name);
      if (statSync(file).isDirectory()) look(file);
      else found[path.relative(folder, file)] = createHash('sha256').update(readFileSync(file)).digest('hex');
    }
  };
  look(folder);
  return found;
}
