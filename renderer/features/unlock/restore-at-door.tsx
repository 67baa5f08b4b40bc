import { useEffect, useRef } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { RestoreFound } from '../../ui/backups/restore-found';
import { Door } from './door';

interface Props {
  onHelp: () => void;
  onBack: () => void;
}

/** Restoring a backup where the journal is closed or can't be opened. Once it is open, the door is gone. */
export function RestoreAtDoor({ onHelp, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Door onHelp={onHelp}>
      <h2 ref={heading} tabIndex={-1}>
        {restoreWords.title}
      </h2>
      <p>{restoreWords.about}</p>
      <RestoreFound vaultHere onBack={onBack} />
    </Door>
  );
}
