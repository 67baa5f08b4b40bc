import { lstatSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type DoorCard, doorCardSchema } from '../../../shared/contract/door';
import { idField } from '../../../shared/contract/fields';
import { syncFolder } from '../files';
import { removePart, writeWhole } from '../whole-file';

/** The fullest card has some 270 kB, with three bytes a character; a longer file is not read. */
const longestFile = 400_000;

const fileSchema = z.strictObject({
  format: z.literal('glidepath-door-card'),
  version: z.literal(1),
  /** The vault that it belongs to, as `vault.json` has it. */
  vaultId: idField,
  card: doorCardSchema,
});
export type DoorCardFile = z.infer<typeof fileSchema>;

/** Where the card lies in clear: beside the vault, so that it goes along with none of its copies. */
export function doorCardPath(home: string): string {
  return path.join(home, 'door-card.json');
}

/** What is there. Anybody could have put it there, so nothing but a small whole file of the one shape is read. */
export function readDoorCard(home: string): DoorCardFile | 'absent' | 'damaged' {
  const file = doorCardPath(home);
  try {
    const status = lstatSync(file);
    if (!status.isFile() || status.size > longestFile) return 'damaged';
    const found = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return found.success ? found.data : 'damaged';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'damaged';
  }
}

/** Writes the card of a vault, whole or not at all. */
export async function writeDoorCard(home: string, vaultId: string, card: DoorCard): Promise<void> {
  const content: DoorCardFile = { format: 'glidepath-door-card', version: 1, vaultId, card };
  await writeWhole(doorCardPath(home), JSON.stringify(content, null, 1));
  await syncFolder(home);
}

/** Removes the card and what a killed writing left of it. Harmless where there is none. */
export async function removeDoorCard(home: string): Promise<void> {
  removePart(doorCardPath(home));
  await rm(doorCardPath(home), { force: true });
}
