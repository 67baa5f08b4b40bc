import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vaultContract } from '../../../shared/contract/contract';
import { callsOf, keysIn, quickMethods, vaultWithData } from '../../support/arbitrary-calls';
import { arbitraryInput, daysAround } from '../../support/arbitrary-input';
import { emptyFolder } from '../../support/backups';
import { chosenFile } from '../../support/bring-in';
import { screenReads } from '../../support/lived-vault';
import { newVault, type TestVault } from '../../support/vault';

const now = '2026-11-22T20:40:00.000Z';
const later = '2026-11-22T21:10:00.000Z';
const changing = quickMethods.filter((name) => vaultContract[name].changes.length > 0);

/** A vault after so many changes of every kind, in any order and with any input that is allowed. */
async function anyVault(seed: number, changes: number): Promise<TestVault> {
  const { vault, seeded } = await vaultWithData(now);
  const recent: string[] = [];
  let moment = Date.parse(now);
  const parts = 5;
  for (let part = 0; part < parts; part += 1) {
    const known = { keys: [...seeded, ...recent.slice(-40)], days: daysAround('2026-11-22') };
    const calls = fc.sample(callsOf(changing, arbitraryInput, known), {
      seed: seed + part,
      numRuns: changes / parts,
    });
    for (const { method, input } of calls) {
      // No two things are made in the same moment: lists tell them apart by it.
      moment += 1000;
      vault.setNow(new Date(moment).toISOString());
      recent.push(...keysIn([input, await vault.reply(String(method), input)]));
    }
  }
  return vault;
}

async function exported(vault: TestVault): Promise<string> {
  const file = path.join(emptyFolder(), 'all.json');
  await vault.call('backups.exportOpen', { place: vault.place('export-to-save', file) });
  return readFileSync(file, 'utf8');
}

const ofOneMoment = (file: string) => file.replace(/"madeAt": "[^"]*"/, '"madeAt": null');

it('gives the same file and the same screens again, whatever a vault holds, when its readable file is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
      const vault = await anyVault(seed, 300);
      vault.setNow(later);
      const file = await exported(vault);
      const other = await newVault({ now: later });
      await other.call('bringIn.replaceAll', { place: chosenFile(other, file) });
      expect(ofOneMoment(await exported(other))).toBe(ofOneMoment(file));
      for (const [method, input] of screenReads) {
        // What opens a vault is its own.
        if (method === 'keys.overview') continue;
        expect(await other.reply(method, input), method).toEqual(await vault.reply(method, input));
      }
      vault.session.close();
      other.session.close();
    }),
    { numRuns: 6 },
  );
});
