import { useEffect, useState } from 'react';
import { reportActionWords as words } from '../../../../shared/content/words/report-actions';
import { isPdfPassword, pdfPasswordLength } from '../../../../shared/contract/pdf-password';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextField } from '../../../ui/field';
import { Sheet } from '../../../ui/sheet';
import { usePdf } from './pdf';
import { PrintingProgress } from './printing-progress';
import type { Prepared } from './report-actions';
import styles from './report-actions.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  prepare: () => Promise<Prepared>;
}

/** Saves a report that opens with a password only, and shows that password once. */
export function ProtectedSheet({ open, onClose, prepare }: Props) {
  return (
    <Sheet title={words.lockTitle} open={open} onClose={onClose} closeLabel={words.close}>
      <ProtectedSave onClose={onClose} prepare={prepare} />
    </Sheet>
  );
}

type Kind = keyof typeof words.lockKinds;

/** What is typed and made up is gone as soon as the sheet is closed. */
function ProtectedSave({ onClose, prepare }: Omit<Props, 'open'>) {
  const [kind, setKind] = useState<Kind>('made');
  const [made, setMade] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [notMade, setNotMade] = useState<unknown>(null);
  const pdf = usePdf();
  const password = kind === 'made' ? made : own;
  const problem = kind === 'own' ? problemOf(own) : null;

  useEffect(() => {
    let isLatest = round >= 0;
    void call('keys.passphrase', {}).then(
      ({ passphrase }) => isLatest && setMade(passphrase),
      (error: unknown) => isLatest && setNotMade(error),
    );
    return () => {
      isLatest = false;
    };
  }, [round]);

  async function save(): Promise<void> {
    setTried(true);
    if (password === null || problem !== null) return;
    if ((await pdf.save(prepare, password)) !== null) setDone(password);
  }

  if (done !== null) {
    return (
      <div className={styles.sheet} role="status">
        <p>{words.lockDone}</p>
        <p className={styles.password}>{done}</p>
        <p>{words.lockDoneAbout}</p>
        <Button look="primary" onClick={onClose}>
          {words.lockDoneClose}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{words.lockAbout}</p>
      <ChoiceGroup<Kind>
        label={words.lockHow}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'made', label: words.lockKinds.made },
          { value: 'own', label: words.lockKinds.own },
        ]}
      />
      {kind === 'made' ? (
        <div className={styles.made}>
          <p className={styles.hint}>{words.lockMade}</p>
          <p className={styles.password}>{made}</p>
          <Button look="quiet" onClick={() => setRound(round + 1)}>
            {words.lockAnother}
          </Button>
        </div>
      ) : (
        <TextField
          label={words.lockOwn}
          hint={words.lockOwnHint(pdfPasswordLength.least)}
          value={own}
          error={tried ? problem : null}
          maxLength={pdfPasswordLength.most}
          onChange={setOwn}
        />
      )}
      <PrintingProgress />
      <FailureNotice error={pdf.failure ?? (made === null ? notMade : null)} />
      <Button look="primary" type="submit" disabled={pdf.busy || password === null}>
        {words.lockSave}
      </Button>
    </form>
  );
}

function problemOf(own: string): string | null {
  if (own.length < pdfPasswordLength.least) return words.lockTooShort(pdfPasswordLength.least);
  return isPdfPassword(own) ? null : words.lockTooLong;
}
