import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { Sheet } from '../../ui/sheet';
import { useWork } from '../../ui/use-work';
import styles from './backups.module.css';

interface Props {
  title: string;
  open: boolean;
  /** The word that leaves everything as it is. */
  keep: string;
  /** The word that goes on. */
  go: string;
  onClose: () => void;
  onGo: () => Promise<void>;
  children: ReactNode;
}

/** Asks once more before something that can't be taken back. */
export function ConfirmSheet({ title, open, keep, go, onClose, onGo, children }: Props) {
  const { run, busy, failure } = useWork();
  return (
    <Sheet title={title} open={open} onClose={onClose} closeLabel={keep}>
      {children}
      <FailureNotice error={failure} />
      <div className={styles.actions}>
        <Button onClick={onClose}>{keep}</Button>
        <Button look="primary" aria-disabled={busy} onClick={() => !busy && void run(onGo)}>
          {go}
        </Button>
      </div>
    </Sheet>
  );
}
