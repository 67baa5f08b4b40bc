import { CallFailure } from '../../bridge/client';

/** Whether opening failed because the database is damaged, though what was typed fits. */
export function isDamagedDatabase(error: unknown): boolean {
  return error instanceof CallFailure && error.code === 'vault-damaged' && error.reason === 'database';
}
