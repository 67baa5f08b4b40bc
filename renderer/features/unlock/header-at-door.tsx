import { useEffect, useRef } from 'react';
import { takeHeaderWords as words } from '../../../shared/content/words/salvage';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { OpenBackup } from '../../ui/backups/open-backup';
import { FailureNotice } from '../../ui/failure-notice';
import { Door } from './door';

interface Props {
  onHelp: () => void;
  onBack: () => void;
}

/** Taking a lost or damaged vault.json out of a backup. Once the journal is open, the door is gone. */
export function HeaderAtDoor({ onHelp, onBack }: Props) {
  const found = useRead('backups.found', {}, { fresh: true });
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Door onHelp={onHelp}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.about}</p>
      <FailureNotice error={found.error} />
      {!found.isPending && (
        <OpenBackup
          list={found.data?.list ?? []}
          vaultHere={false}
          kind="restore"
          go={words.go}
          going={words.going}
          onBack={onBack}
          onOpen={async (backup, secret) => {
            await call('condition.takeHeader', { backup, secret });
            announce({ text: words.done });
          }}
        >
          <p>{words.password}</p>
        </OpenBackup>
      )}
    </Door>
  );
}
