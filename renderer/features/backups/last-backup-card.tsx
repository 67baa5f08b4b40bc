import { backupsWords, fileSize } from '../../../shared/content/words/backups';
import { clockTime } from '../../../shared/content/words/dates';
import { failureWords } from '../../../shared/content/words/failures';
import { type BackupsOverview, keptBackups } from '../../../shared/contract/backups';
import { type FailureCode, failureCodes } from '../../../shared/contract/errors';
import { call } from '../../bridge/client';
import { now, wallClock, wallDate } from '../../bridge/clock';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { useAct } from '../../ui/use-act';
import { useWork } from '../../ui/use-work';
import { whenSaved } from '../../ui/when-saved';
import { WorkProgress } from '../../ui/work-progress';
import styles from './backups.module.css';

const words = backupsWords;

/** When the last backup was made, and the ways to make one. */
export function LastBackupCard({ overview }: { overview: BackupsOverview }) {
  const announce = useAnnounce();
  const act = useAct();
  const { run, busy, failure } = useWork();
  const { automatic, lastFailure, lastMadeAt } = overview;

  const makeNow = () =>
    run(async () => {
      const { bytes } = await call('backups.make', { place: null });
      announce({ text: words.made(fileSize(bytes)) });
    });

  const saveElsewhere = () =>
    run(async () => {
      const { chosen } = await call('shell.choosePlace', { purpose: 'backup-to-save' });
      if (chosen === null) return;
      const { name, bytes } = await call('backups.make', { place: chosen.place });
      announce({ text: words.savedAs(name, fileSize(bytes)) });
    });

  const setAutomatic = (wanted: boolean) =>
    act(async () => {
      await call('backups.setAutomatic', { automatic: wanted });
      return {
        text: wanted ? words.automaticOn : words.automaticOff,
        undo: { label: words.undo, act: () => call('backups.setAutomatic', { automatic: !wanted }) },
      };
    });

  return (
    <Card title={words.last}>
      <div className={styles.parts}>
        <p>{lastLine(lastMadeAt)}</p>
        {lastFailure !== null && (
          <Notice kind="calm">{words.failed(whenSaved(lastFailure.at), whyFailed(lastFailure.code))}</Notice>
        )}
        <div className={styles.actions}>
          <Button look="primary" aria-disabled={busy} onClick={() => !busy && void makeNow()}>
            {busy ? words.making : words.makeNow}
          </Button>
          <Button aria-disabled={busy} onClick={() => !busy && void saveElsewhere()}>
            {words.saveElsewhere}
          </Button>
        </div>
        <WorkProgress kinds={['backup']} />
        <FailureNotice error={failure} />
        <CheckField
          label={words.automatic}
          hint={words.automaticHint(keptBackups)}
          checked={automatic}
          onChange={(wanted) => void setAutomatic(wanted)}
        />
      </div>
    </Card>
  );
}

function lastLine(madeAt: string | null): string {
  if (madeAt === null) return words.none;
  const moment = new Date(madeAt);
  return wallDate(moment) === wallDate(now())
    ? words.lastToday(clockTime(wallClock(moment)))
    : words.lastAt(whenSaved(madeAt));
}

function whyFailed(code: string): string {
  const known = failureCodes.find((each): each is FailureCode => each === code);
  return failureWords[known ?? 'bug'];
}
