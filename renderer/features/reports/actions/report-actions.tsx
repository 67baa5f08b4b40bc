import { useState } from 'react';
import { reportActionWords as words } from '../../../../shared/content/words/report-actions';
import { useAnnounce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { FailureNotice } from '../../../ui/failure-notice';
import { EmployerLine } from './employer-line';
import { usePdf } from './pdf';
import { PrintSheet } from './print-sheet';
import { PrintingProgress } from './printing-progress';
import { ProtectedSheet } from './protected-sheet';
import styles from './report-actions.module.css';

interface Props {
  /** Makes the report ready in the vault; null while the choices are none to make a report of. */
  prepare: (() => Promise<Prepared>) | null;
  /** Puts what the preview says on the clipboard; whether that worked, and how many characters it was. Null without one. */
  copy: (() => { copied: boolean; characters: number }) | null;
}

/** A report that is ready to be drawn, with the name to suggest for its file. */
export interface Prepared {
  ticket: string;
  fileName: string;
}

/** The ways out of the house: a file, a file with a password, paper, a message. */
export function ReportActions({ prepare, copy }: Props) {
  const announce = useAnnounce();
  const [sheet, setSheet] = useState<'protect' | 'print' | null>(null);
  const pdf = usePdf();
  const close = () => setSheet(null);
  const disabled = prepare === null || pdf.busy;

  function copyText(): void {
    if (copy === null) return;
    const { copied, characters } = copy();
    announce({ text: copied ? words.copied(characters) : words.notCopied });
  }

  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button
          look="primary"
          disabled={disabled}
          onClick={() =>
            prepare &&
            void pdf.save(prepare, null).then((saved) => {
              if (saved !== null) announce({ text: words.saved(saved.fileName, saved.pages) });
            })
          }
        >
          {words.save}
        </Button>
        <Button disabled={disabled} onClick={() => setSheet('protect')}>
          {words.lock}
        </Button>
        <Button disabled={disabled} onClick={() => setSheet('print')}>
          {words.print}
        </Button>
        <Button disabled={copy === null} onClick={copyText}>
          {words.copy}
        </Button>
      </div>
      <EmployerLine />
      {sheet === null && <PrintingProgress />}
      <FailureNotice error={pdf.failure} />
      {prepare !== null && (
        <>
          <ProtectedSheet open={sheet === 'protect'} onClose={close} prepare={prepare} />
          <PrintSheet open={sheet === 'print'} onClose={close} prepare={prepare} />
        </>
      )}
    </div>
  );
}
