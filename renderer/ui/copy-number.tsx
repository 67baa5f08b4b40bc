import { useEffect, useState } from 'react';
import { type ResourceId, resourceOf } from '../../shared/content/resources';
import { reachWords } from '../../shared/content/words/safety';
import { call } from '../bridge/client';
import { copyText } from '../bridge/copying';
import { Button } from './button';
import styles from './copy-number.module.css';
import { Icon } from './icon';

/** As long as the number of a resource stays on the clipboard, and as long as it is said that something was copied. */
const copiedMs = 10_000;

interface Props {
  resource: ResourceId;
  /** Which of the resource's ways to reach it. */
  reach: number;
}

/** Copies one number or address of a resource, and says so where it stands: a sheet hides the rest of the page. */
export function CopyNumber({ resource, reach }: Props) {
  const text = resourceOf(resource).reach[reach]?.text ?? '';
  async function copy(): Promise<string> {
    await call('shell.copyNumber', { resource, reach });
    return reachWords.copied;
  }
  return <Copier text={text} copy={copy} />;
}

/** Copies how to reach somebody of the person's own, as it was typed. It leaves the clipboard at the lock. */
export function CopyOwnNumber({ text }: { text: string }) {
  return <Copier text={text} copy={() => (copyText(text) ? reachWords.copiedOwn : reachWords.notCopied)} />;
}

/** `copy` gives back what is said of it for a while. */
function Copier({ text, copy }: { text: string; copy: () => string | Promise<string> }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid({ text: '', count: said.count }), copiedMs);
    return () => clearTimeout(timer);
  }, [said]);

  async function run(): Promise<void> {
    const text = await copy();
    setSaid(({ count }) => ({ text, count: count + 1 }));
  }

  return (
    <span className={styles.copy}>
      <Button
        look="quiet"
        className={styles.button}
        onClick={() => void run()}
        aria-label={reachWords.copyName(text)}
      >
        <Icon name="copy" />
        {reachWords.copy}
      </Button>
      <span role="status" className={styles.copied}>
        {said.text !== '' && <span key={said.count}>{said.text}</span>}
      </span>
    </span>
  );
}
