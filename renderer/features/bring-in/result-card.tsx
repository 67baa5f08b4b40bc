import { useEffect, useRef } from 'react';
import { bringInWords } from '../../../shared/content/words/bring-in';
import type { CsvChoices, DryRun, Import } from '../../../shared/contract/bring-in';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { useEndedOnLeaving } from '../../ui/use-ended-on-leaving';
import { useWork } from '../../ui/use-work';
import { WorkProgress } from '../../ui/work-progress';
import styles from './bring-in.module.css';

const words = bringInWords;

interface Props {
  place: string;
  choices: CsvChoices;
  result: DryRun;
  onBrought: (brought: Import, withSigns: number) => void;
}

/** What a file would bring, row by row where that matters, and the button that brings it. */
export function ResultCard({ place, choices, result, onBrought }: Props) {
  const { run, busy, failure } = useWork();
  useEndedOnLeaving(busy);
  const part = useRef<HTMLDivElement>(null);
  // It stands below a long form: the keyboard and the eye go on here.
  useEffect(() => part.current?.focus(), []);
  const { fresh, there, unreadable, problems, unknownProducts } = result;

  const bring = () =>
    run(async () => {
      const seen = { fresh, there, unreadable };
      const brought = await call('bringIn.bring', { place, choices, seen });
      onBrought(brought.import, brought.withSigns);
    });

  return (
    <Card title={words.result}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        <div role="status" className={styles.parts}>
          <p className={styles.fresh}>{words.fresh(result)}</p>
          {there > 0 && <p>{words.there(there)}</p>}
          {unknownProducts.length > 0 && <p>{words.unknown(unknownProducts.map(({ name }) => name))}</p>}
          {unreadable > 0 && <p>{words.unreadable(unreadable)}</p>}
        </div>
        {unreadable > 0 && (
          <>
            <ul className={styles.problems}>
              {problems.map(({ row, problem }) => (
                <li key={row}>{words.problem(row, problem)}</li>
              ))}
            </ul>
            {unreadable > problems.length && <p>{words.moreProblems(unreadable - problems.length)}</p>}
            <p className={styles.hint}>{words.problemsHint}</p>
          </>
        )}
        <FailureNotice error={failure} />
        {busy && <WorkProgress kinds={['import']} />}
        {fresh > 0 && (
          <div className={styles.actions}>
            <Button look="primary" aria-disabled={busy} onClick={() => !busy && void bring()}>
              {busy ? words.bringing : words.bring(result)}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
