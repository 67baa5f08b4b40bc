import { useState } from 'react';
import type { VaultState } from '../../../shared/contract/vault';
import { AskPassword, type LastLock } from './ask-password';
import { Door } from './door';
import { Forgotten } from './forgotten';
import { RestoreAtDoor } from './restore-at-door';

interface Props {
  state: VaultState;
  /** When that was read, in milliseconds of the system clock. */
  readAt: number;
  lock: LastLock;
  onHelp: () => void;
}

/** Asks for the password, or shows a way on without it. */
export function Unlock({ state, readAt, lock, onHelp }: Props) {
  const [way, setWay] = useState<'password' | 'forgotten' | 'restore'>('password');
  const toPassword = () => setWay('password');
  if (way === 'restore') return <RestoreAtDoor onHelp={onHelp} onBack={toPassword} />;
  return (
    <Door onHelp={onHelp}>
      {way === 'forgotten' ? (
        <Forgotten recoveryCode={state.recoveryCode} onBack={toPassword} />
      ) : (
        <AskPassword
          state={state}
          readAt={readAt}
          lock={lock}
          onForgotten={() => setWay('forgotten')}
          onRestore={() => setWay('restore')}
        />
      )}
    </Door>
  );
}
