import { useEffect, useState } from 'react';
import { reportActionWords as words } from '../../../../shared/content/words/report-actions';
import type { PrintingStep } from '../../../../shared/contract/shell';
import { call, listen } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import styles from './report-actions.module.css';

/** Where the making of a report is, with a way to stop it; nothing while none is made. */
export function PrintingProgress() {
  const [step, setStep] = useState<PrintingStep | null>(null);
  useEffect(() => listen('printing', (told) => setStep(told.step)), []);
  return (
    <div className={styles.progress}>
      <p role="status">{step !== null && words.steps[step]}</p>
      {step !== null && (
        <Button look="quiet" onClick={() => void call('shell.endPrinting', {})}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}
