import { useEffect, useState } from 'react';
import { type ResourceId, resourceOf } from '../../shared/content/resources';
import { reachWords } from '../../shared/content/words/safety';
import { call } from '../bridge/client';
import { Button } from './button';
import styles from './copy-number.module.css';
import { Icon } from './icon';

/** As long as the number stays on the clipboard. */
const copiedMs = 10_000;

interface Props {
  resource: ResourceId;
  /** Which of the resource's ways to reach it. */
  reach: number;
}

/** Copies one number or address of a resource, and says so where it stands: a sheet hides the rest of the page. */
export function CopyNumber({ resource, reach }: Props) {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), copiedMs);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    await call('shell.copyNumber', { resource, reach });
    setCopied((count) => count + 1);
  }

  const text = resourceOf(resource).reach[reach]?.text ?? '';
  return (
    <span className={styles.copy}>
      <Button
        look="quiet"
        className={styles.button}
        onClick={() => void copy()}
        aria-label={reachWords.copyName(text)}
      >
        <Icon name="copy" />
        {reachWords.copy}
      </Button>
      <span role="status" className={styles.copied}>
        {copied > 0 && <span key={copied}>{reachWords.copied}</span>}
      </span>
    </span>
  );
}
