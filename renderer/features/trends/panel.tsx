import type { ReactNode } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import styles from './trends.module.css';

interface Props<T> {
  title: string;
  /** What the panel reads by itself, so that no panel waits for another. */
  read: { data: T | undefined; error: unknown };
  /** Stands above what was read, also while it is being read. */
  choices?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One card of the screen, with its own wait and its own failure. */
export function Panel<T>({ title, read: { data, error }, choices, children }: Props<T>) {
  return (
    <Card title={title}>
      <div className={styles.parts}>
        {choices}
        <FailureNotice error={error} />
        {data === undefined && !error && (
          <p role="status" className={styles.quiet}>
            {trendsWords.loading}
          </p>
        )}
        {data !== undefined && children(data)}
      </div>
    </Card>
  );
}
