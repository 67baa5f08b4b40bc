import { todayWords } from '../../../shared/content/words/today';
import { Button } from '../../ui/button';
import { logKey, useLogKey } from './log-key';
import styles from './log-now.module.css';

interface Props {
  amount: string;
  /** What the key L is said to do; null where it logs something else. */
  keyHint: string | null;
  /** True where the key has to be shown, since there are several that it could log. */
  showKey: boolean;
  /** False where it stands below another one, or where nothing of the day is left. */
  first: boolean;
  onLog: () => void;
}

/** The one-tap way to log the next listed amount; the key L does the same while no field has focus. */
export function LogNow({ amount, keyHint, showKey, first, onLog }: Props) {
  useLogKey(onLog, keyHint !== null);
  return (
    <Button
      look={first ? 'primary' : 'plain'}
      {...(keyHint === null ? {} : { 'aria-keyshortcuts': logKey, title: keyHint })}
      // The second click of a double click, and a key that is held down, would log the next one too.
      onClick={(event) => {
        if (event.detail <= 1) onLog();
      }}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
    >
      {todayWords.logNow(amount)}
      {keyHint !== null && showKey && (
        <span className={styles.key} aria-hidden="true">
          {logKey}
        </span>
      )}
    </Button>
  );
}
