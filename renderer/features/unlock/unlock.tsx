import { useState } from 'react';
import type { VaultState } from '../../../shared/contract/vault';
import { useReadAgain } from '../../bridge/queries';
import { AskPassword, type LastLock } from './ask-password';
import { DatabaseTrouble } from './database-trouble';
import { Door } from './door';
import { Forgotten } from './forgotten';
import { HeaderAtDoor } from './header-at-door';
import { RestoreAtDoor } from './restore-at-door';
import { SalvageAtDoor } from './salvage-at-door';

interface Props {
  state: VaultState;
  lock: LastLock;
  onHelp: () => void;
}

type Way = 'password' | 'forgotten' | 'restore' | 'header' | 'damaged' | 'salvage';

/** Asks for the password, or shows a way on without it. */
export function Unlock({ state, lock, onHelp }: Props) {
  const [way, setWay] = useState<Way>('password');
  const [typed, setTyped] = useState('');
  const readAgain = useReadAgain();
  const to = (next: Way) => () => setWay(next);
  const damaged = (password: string) => {
    setTyped(password);
    setWay('damaged');
  };
  if (way === 'restore') return <RestoreAtDoor onHelp={onHelp} onBack={to('password')} />;
  if (way === 'header') return <HeaderAtDoor onHelp={onHelp} onBack={to('forgotten')} />;
  return (
    <Door onHelp={onHelp}>
      {way === 'password' && (
        <AskPassword
          lock={lock}
          onDamaged={damaged}
          onForgotten={to('forgotten')}
          onRestore={to('restore')}
        />
      )}
      {way === 'forgotten' && (
        <Forgotten
          recoveryCode={state.recoveryCode}
          onBack={to('password')}
          onDamaged={() => damaged('')}
          onRestore={to('restore')}
          onTakeHeader={to('header')}
        />
      )}
      {way === 'damaged' && (
        <DatabaseTrouble
          state={state}
          onRestore={to('restore')}
          onSalvage={to('salvage')}
          onRetry={() => {
            setTyped('');
            setWay('password');
            readAgain('vault.state');
          }}
        />
      )}
      {way === 'salvage' && (
        <SalvageAtDoor recoveryCode={state.recoveryCode} typed={typed} onBack={to('damaged')} />
      )}
    </Door>
  );
}
