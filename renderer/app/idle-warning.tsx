import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { frameWords } from '../../shared/content/words/frame';
import { listen } from '../bridge/client';
import { Notice } from '../ui/notice';
import styles from './idle-warning.module.css';

/** Says above everything, open sheets too, that it is about to lock; any key or pointer takes it away. */
export function IdleWarning() {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => listen('idleWarning', (warning) => setSeconds(warning.seconds)), []);
  // Marked for the dialogs of React Aria, which else hide from screen readers what lies beside them.
  return createPortal(
    <div role="alert" className={styles.warning} data-react-aria-top-layer="true">
      {seconds !== null && (
        <Notice kind="care">
          {/* Read out once, not at every second. */}
          <span className="visually-hidden">{frameWords.idleWarningSpoken}</span>
          <span aria-hidden="true">{frameWords.idleWarning(seconds)}</span>
        </Notice>
      )}
    </div>,
    document.body,
  );
}
