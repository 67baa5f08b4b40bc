import { noteFacts, type VaultFacts } from '../database/tables/vault-facts';
import type { OpenVault } from '../open-vault';

/**
 * Notes when the keys were changed. The header is written by then and decides what opens the vault; that the date is
 * missing, because the disk is full say, must not pass for a change that failed.
 */
export function noteKeyFacts(
  vault: OpenVault,
  facts: Partial<Pick<VaultFacts, 'passwordSetAt' | 'recoveryCodeMadeAt'>>,
): void {
  try {
    noteFacts(vault.db, facts);
  } catch {
    // Only the overview tells of it, and it can do without.
  }
}
