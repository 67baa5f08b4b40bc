import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type FileKind,
  type FilePart,
  fileKinds,
  type HeldId,
  partsOfFile,
  placeOfFile,
} from '../../../shared/contract/files-out';
import { emptyFolder } from '../../support/backups';
import { type Mark, markedVault, marksIn } from '../../support/marked-vault';
import { day, entryFields, freshId, newVault, type TestVault } from '../../support/vault';

const days = { from: day('2026-11-01'), to: day('2026-12-31') };

let vault: TestVault;

beforeAll(async () => {
  vault = await markedVault();
});

async function saved(kind: FileKind, parts: readonly FilePart[]): Promise<string> {
  const file = path.join(emptyFolder(), 'saved');
  await vault.call('files.save', {
    kind,
    parts: [...parts],
    ...days,
    place: vault.place(placeOfFile[kind], file),
  });
  // Folded lines of a calendar are one.
  return readFileSync(file, 'utf8').replaceAll('\r\n ', '');
}

/** What in a file has the words of a field; what is in none may be in no file. */
const partsWith: Partial<Record<Mark, readonly HeldId[]>> = {
  product: ['names', 'notes', 'titles'],
  otherProduct: ['names'],
  doseTag: ['why'],
  note: ['notes'],
  vendor: ['notes'],
  givenName: ['notes'],
  tag: ['own-words'],
  ownSymptom: ['own-words'],
  ownTrigger: ['own-words'],
  ownMeasure: ['own-words'],
  takenMedicine: ['substances'],
  takenAmount: ['substances'],
  otherSubstance: ['substances'],
  listedMedicine: ['medicines'],
  listedAmount: ['medicines'],
  listedSince: ['medicines'],
  listedWhy: ['medicines'],
  appointment: ['titles'],
  place: ['titles'],
  appointmentNote: ['titles'],
};

describe('a file for another program', () => {
  it.each(fileKinds)('of kind %s has no word of a part that was left out', async (kind) => {
    const parts = partsOfFile[kind];
    for (const chosen of [[], parts, ...parts.map((part) => parts.filter((each) => each !== part))]) {
      const text = await saved(kind, chosen);
      const told: readonly HeldId[] = chosen;
      expect(
        marksIn(text).filter((mark) => !(partsWith[mark] ?? []).some((part) => told.includes(part))),
        `with ${chosen.join()}`,
      ).toEqual([]);
      if (!['notes', 'titles'].some((part) => told.includes(part as HeldId)))
        expect(text).not.toMatch(/kratom/i);
    }
  });

  it('that holds only what was tried says so, and is no empty one', async () => {
    const little = await newVault({ now: '2026-11-22T20:40:00Z' });
    const fields = entryFields({ day: day('2026-11-20'), measures: [{ what: 'walking', helped: 5 }] });
    await little.call('journal.save', { id: freshId(), fields });
    const { held } = await little.call('files.contents', { kind: 'journal', ...days });
    expect(held.map(({ what }) => what)).toEqual(['triggers', 'zone']);
  });
});
