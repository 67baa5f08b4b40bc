import type { Secret } from '../../../shared/contract/secret';
import { ExpectedFailure } from '../failure';
import { now } from '../open-vault';
import type { VaultSession } from '../vault-session';
import { noteKeyFacts } from './facts';
import { withSlot } from './header';
import { readRecoveryCode } from './recovery-code';

// What changes the key slots of the open vault. All of it runs within `session.alone`.

/** Gives the vault another password, which `failUnlessStrong` has let pass. Fails as `session.trySecret` does. */
export async function changePassword(session: VaultSession, secret: Secret, password: string): Promise<void> {
  const dataKey = await session.trySecret(secret);
  try {
    await putSlot(session, { kind: 'password', text: password }, dataKey);
    noteKeyFacts(session.opened(), { passwordSetAt: now(session.opened()) });
  } finally {
    dataKey.fill(0);
  }
}

/**
 * Lets a recovery code open the vault from here on, once it was typed from paper. Fails with `code-malformed`, or with
 * `code-differs` where the typed words are another code.
 */
export async function confirmCode(
  session: VaultSession,
  words: readonly string[],
  typed: string,
): Promise<void> {
  const code = readRecoveryCode(typed);
  if ('problem' in code) throw new ExpectedFailure('code-malformed', code.problem);
  const text = words.join(' ');
  if (code.words.join(' ') !== text) throw new ExpectedFailure('code-differs');
  // A copy: locking clears the session's own.
  const dataKey = Buffer.from(session.keys().dataKey);
  try {
    await putSlot(session, { kind: 'recovery-code', text }, dataKey);
    noteKeyFacts(session.opened(), { recoveryCodeMadeAt: now(session.opened()) });
  } finally {
    dataKey.fill(0);
  }
}

async function putSlot(session: VaultSession, secret: Secret, dataKey: Uint8Array): Promise<void> {
  const header = await withSlot(session.keys().header, secret, dataKey, session.surroundings);
  await session.putHeader(header, secret, dataKey);
}
