import { Database } from '@signalapp/sqlcipher';
import { setKey } from '../../main/vault/database/connection';
import { password } from './surroundings';
import { vaultAt } from './vault';

// A program that has a vault open until it is ended: as another Glidepath, or as another program with the database.

const [kind, place, key] = process.argv.slice(2);

async function main(): Promise<void> {
  if (place === undefined || key === undefined) throw new Error('what to hold is missing');
  if (kind === 'glidepath') await vaultAt({ home: place }).session.unlock(password);
  else hold(new Database(place), Buffer.from(key, 'hex'));
  process.stdout.write('held\n');
  setInterval(() => undefined, 60_000);
}

function hold(db: Database, rawKey: Buffer): void {
  setKey(db, rawKey);
  if (kind === 'reader') db.exec('BEGIN; SELECT count(*) FROM doses');
  else if (kind === 'writer') db.exec('BEGIN IMMEDIATE');
  else throw new Error(`nobody is a ${kind}`);
}

void main();
