import { fileNameOf } from '../../../shared/contract/reports/file-name';
import { readFacts } from '../database/tables/vault-facts';
import { ExpectedFailure } from '../failure';
import { changePassword, confirmCode } from '../keys/change-keys';
import { makePassphrase } from '../keys/passphrase';
import { makeRecoveryCode } from '../keys/recovery-code';
import { renew } from '../keys/renew';
import { failUnlessStrong, strengthOf } from '../keys/strength';
import { type OpenVault, today } from '../open-vault';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';

/** A recovery code that was shown and not typed yet: it opens nothing. */
interface ShownCode {
  readonly vault: OpenVault;
  readonly words: readonly string[];
}

/** What opens the vault, and how it is changed. */
export function keysHandlers(session: VaultSession, work: Work): SessionHandlers<'keys'> {
  let shown: ShownCode | null = null;

  /** The shown code, as long as the vault is open that it was made for. */
  function shownCode(): ShownCode {
    if (shown?.vault !== session.opened()) shown = null;
    if (shown === null) throw new ExpectedFailure('not-found');
    return shown;
  }

  return {
    'keys.overview': () => {
      const facts = readFacts(session.opened().db);
      const hasCode = session.keys().header.slots.some(({ kind }) => kind === 'recovery-code');
      return {
        passwordSetAt: facts.passwordSetAt,
        recoveryCode: hasCode ? { madeAt: facts.recoveryCodeMadeAt } : null,
      };
    },
    'keys.strength': ({ password }) => strengthOf(password),
    'keys.passphrase': () => ({ passphrase: makePassphrase(session.surroundings.random) }),
    'keys.changePassword': async ({ secret, password }) => {
      session.opened();
      await failUnlessStrong(password);
      await session.alone(() => changePassword(session, secret, password));
      return {};
    },
    'keys.makeCode': async ({ secret }) => {
      const vault = session.opened();
      if (secret !== null) (await session.alone(() => session.trySecret(secret))).fill(0);
      else if (!session.isJustMade()) throw new ExpectedFailure('wrong-password');
      if (session.opened() !== vault) throw new ExpectedFailure('vault-locked');
      const words = makeRecoveryCode(session.surroundings.random);
      shown = { vault, words };
      return { words };
    },
    'keys.prepareSheet': ({ paper }) => {
      const { vault, words } = shownCode();
      const ticket = vault.newId();
      const madeOn = today(vault);
      vault.prepared.set(ticket, { kind: 'recovery-sheet', words: [...words], madeOn, paper });
      return { ticket, fileName: fileNameOf('recovery-sheet', madeOn) };
    },
    'keys.confirmCode': async ({ typed }) => {
      const { words } = shownCode();
      await session.alone(() => confirmCode(session, words, typed));
      shown = null;
      return {};
    },
    'keys.dropCode': () => {
      shown = null;
      return {};
    },
    'keys.renew': async ({ secret, password }) => {
      session.opened();
      await failUnlessStrong(password);
      await session.alone(() => work.run('renew', (progress) => renew(session, secret, password, progress)));
      return {};
    },
  };
}
