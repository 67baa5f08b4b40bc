import { useState } from 'react';
import { bringInWords } from '../../../shared/content/words/bring-in';
import type { Import, Looked } from '../../../shared/contract/bring-in';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { HelpButton } from '../../ui/help';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ReportsTabs } from '../../ui/reports-tabs';
import { useSay } from '../../ui/use-act';
import { useEndedOnLeaving } from '../../ui/use-ended-on-leaving';
import { useWork } from '../../ui/use-work';
import { WorkProgress } from '../../ui/work-progress';
import styles from './bring-in.module.css';
import { CsvFile } from './csv-file';
import { EverythingCard } from './everything-card';
import { ImportsCard } from './imports-card';

const words = bringInWords;

/** A file that was chosen and looked at. */
interface ChosenFile {
  readonly place: string;
  readonly name: string;
  readonly looked: Looked;
}

/** What another program wrote, taken over: the file, what it would bring, and what was brought in before. */
export function BringIn() {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [withSigns, setWithSigns] = useState(0);
  const say = useSay();
  const { run, busy, failure } = useWork();
  useEndedOnLeaving(busy);

  const onBrought = (brought: Import, signs: number) => {
    setFile(null);
    setWithSigns(signs);
    say({
      text: words.brought(brought),
      undo: { label: words.undo, act: () => call('bringIn.takeOut', { id: brought.id }) },
    });
  };

  const choose = () =>
    run(async () => {
      const { chosen } = await call('shell.choosePlace', { purpose: 'file-to-bring-in' });
      if (chosen === null) return;
      setFile(null);
      setWithSigns(0);
      const looked = await call('bringIn.look', { place: chosen.place });
      setFile({ ...chosen, looked });
    });

  return (
    <Page title={words.title} about={words.about}>
      <ReportsTabs />
      <div className={styles.screen}>
        <Card title={words.choose}>
          <div className={styles.parts}>
            {file === null ? (
              <>
                <p>{words.chooseAbout}</p>
                <p className={styles.hint}>{words.chooseReadable}</p>
              </>
            ) : (
              <p className={styles.name}>{words.file(file.name)}</p>
            )}
            <div className={styles.actions}>
              <Button
                look={file === null ? 'primary' : 'plain'}
                aria-disabled={busy}
                onClick={() => !busy && void choose()}
              >
                {file === null ? words.choose : words.chooseOther}
              </Button>
            </div>
            {busy && <WorkProgress kinds={['import']} />}
            <FailureNotice error={failure} />
          </div>
        </Card>
        {file?.looked.kind === 'csv' && (
          <CsvFile key={file.place} place={file.place} file={file.looked} onBrought={onBrought} />
        )}
        {file?.looked.kind === 'everything' && (
          <EverythingCard key={file.place} place={file.place} madeAt={file.looked.madeAt} />
        )}
        {withSigns > 0 && (
          <Notice kind="care" live>
            <div className={styles.parts}>
              <p>{words.withSigns(withSigns)}</p>
              <div>
                <HelpButton label={words.openHelp} />
              </div>
            </div>
          </Notice>
        )}
        <ImportsCard />
      </div>
    </Page>
  );
}
