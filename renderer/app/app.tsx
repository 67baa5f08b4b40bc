import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { listen } from '../bridge/client';
import { setClockOffset } from '../bridge/clock';
import { markCopies } from '../bridge/copying';
import { answerFlush } from '../bridge/drafts';
import { followChanges, makeQueryClient, useRead } from '../bridge/queries';
import { followZone } from '../bridge/zone';
import { FirstRun } from '../features/first-run/first-run';
import { HelpPanel } from '../features/help/help-panel';
import { Unlock } from '../features/unlock/unlock';
import { VaultTrouble } from '../features/unlock/vault-trouble';
import { AnnouncerProvider } from '../ui/announcer';
import { FailureNotice } from '../ui/failure-notice';
import { HelpProvider } from '../ui/help';
import { Frame } from './frame';
import { IdleWarning } from './idle-warning';
import { useActivity } from './use-activity';
import { useWindowKeys } from './use-window-keys';

/** Chooses what the window shows: first run, the password, or the open vault. Help is over all of them. */
export function App() {
  const [client] = useState(makeQueryClient);
  const [help, setHelp] = useState(false);
  const [framed, setFramed] = useState(false);
  useEffect(() => followChanges(client), [client]);
  const openHelp = useCallback(() => setHelp(true), []);
  useWindowKeys(openHelp);
  useEffect(() => listen('help', openHelp), [openHelp]);
  useEffect(answerFlush, []);
  useEffect(markCopies, []);
  useEffect(followZone, []);
  useActivity();
  return (
    <QueryClientProvider client={client}>
      <AnnouncerProvider>
        <HelpProvider value={openHelp}>
          <Door onHelp={openHelp} onFrame={setFramed} />
        </HelpProvider>
        <IdleWarning />
        <HelpPanel open={help} onClose={() => setHelp(false)} withPlan={framed} />
      </AnnouncerProvider>
    </QueryClientProvider>
  );
}

interface DoorProps {
  onHelp: () => void;
  /** Hears whether the screens of the open vault are there. */
  onFrame: (framed: boolean) => void;
}

function Door({ onHelp, onFrame }: DoorProps) {
  const state = useRead('vault.state', {});
  const context = useRead('shell.context', {});
  // A first run goes on after its vault was made: it still has to ask what is taken.
  const [firstRun, setFirstRun] = useState(false);
  const kind = state.data?.kind;
  const framed = kind === 'open' && !firstRun;
  useEffect(() => onFrame(framed), [framed, onFrame]);

  useEffect(() => {
    if (context.data) setClockOffset(context.data.clockOffsetMs);
  }, [context.data]);
  useEffect(() => {
    if (kind === 'absent') setFirstRun(true);
  }, [kind]);

  if (state.error ?? context.error) return <FailureNotice error={state.error ?? context.error} />;
  if (!state.data || !context.data) return null;
  if (state.data.kind === 'absent' || firstRun) {
    return <FirstRun state={state.data} onHelp={onHelp} onDone={() => setFirstRun(false)} />;
  }
  if (state.data.kind === 'open')
    return <Frame key={state.data.opening} onHelp={onHelp} standIn={context.data.standIn} />;
  if (state.data.kind === 'locked') {
    return <Unlock state={state.data} lock={context.data} onHelp={onHelp} />;
  }
  return <VaultTrouble state={state.data} onHelp={onHelp} onRetry={() => void state.refetch()} />;
}
