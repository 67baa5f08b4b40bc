import { reportActionWords as words } from '../../../../shared/content/words/report-actions';
import { CallFailure, call } from '../../../bridge/client';
import { useAnnounce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { Sheet } from '../../../ui/sheet';
import { useWork } from '../../../ui/use-work';
import { PrintingProgress } from './printing-progress';
import type { Prepared } from './report-actions';
import styles from './report-actions.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  prepare: () => Promise<Prepared>;
}

/** Says what printers keep, then hands the report to the system's print dialog. */
export function PrintSheet({ open, onClose, prepare }: Props) {
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();
  const isStopped = failure instanceof CallFailure && failure.code === 'cancelled';

  async function print(): Promise<void> {
    const answer = await run(async () => call('shell.print', { ticket: (await prepare()).ticket }));
    if (answer === null) return;
    announce({ text: answer.printed ? words.printed : words.notPrinted });
    if (answer.printed) onClose();
  }

  return (
    <Sheet title={words.printTitle} open={open} onClose={onClose} closeLabel={words.close}>
      <div className={styles.sheet}>
        <ul className={styles.points}>
          {words.printPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <PrintingProgress />
        <FailureNotice error={isStopped ? null : failure} />
        <Button look="primary" disabled={busy} onClick={() => void print()}>
          {words.printGo}
        </Button>
      </div>
    </Sheet>
  );
}
