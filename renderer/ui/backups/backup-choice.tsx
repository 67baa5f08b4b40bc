import { useState } from 'react';
import { fileSize, openBackupWords } from '../../../shared/content/words/backups';
import type { BackupRef, BackupsOverview } from '../../../shared/contract/backups';
import type { OutputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';
import { Button } from '../button';
import { ChoiceGroup } from '../choice-group';
import { FailureNotice } from '../failure-notice';
import { useWork } from '../use-work';
import { whenSaved } from '../when-saved';
import styles from './backups.module.css';

/** A backup that was chosen, with what can be told of it. */
export interface ChosenBackup {
  readonly ref: BackupRef;
  /** The name of its file, where the person chose that. */
  readonly fileName: string | null;
  readonly facts: OutputOf<'backups.inspect'>;
}

interface Props {
  list: BackupsOverview['list'];
  onChosen: (backup: ChosenBackup) => void;
  /** Leaves the choice; left out where a sheet is closed instead. */
  onBack?: (() => void) | undefined;
}

const words = openBackupWords;

/** Which backup: one of those that were found, the newest to begin with, or a file elsewhere. */
export function BackupChoice({ list, onChosen, onBack }: Props) {
  const [wanted, setWanted] = useState<string | null>(null);
  const { run, busy, failure } = useWork();
  const name = wanted ?? list[0]?.name ?? null;

  async function look(ref: BackupRef, fileName: string | null): Promise<void> {
    onChosen({ ref, fileName, facts: await call('backups.inspect', { backup: ref }) });
  }

  const chooseFile = () =>
    run(async () => {
      const { chosen } = await call('shell.choosePlace', { purpose: 'backup-to-open' });
      if (chosen !== null) await look({ place: chosen.place }, chosen.name);
    });

  return (
    <div className={styles.parts}>
      {name === null ? (
        <p>{words.noneFound}</p>
      ) : (
        <div className={styles.choices}>
          <ChoiceGroup
            label={words.fromList}
            look="cards"
            choices={list.map((backup, index) => ({
              value: backup.name,
              label: words.one(whenSaved(backup.madeAt), fileSize(backup.bytes)),
              ...(index === 0 ? { about: words.newest } : {}),
            }))}
            value={name}
            onChange={setWanted}
          />
        </div>
      )}
      <FailureNotice error={failure} />
      <div className={styles.actions}>
        {onBack !== undefined && <Button onClick={onBack}>{words.back}</Button>}
        <Button
          look={name === null ? 'primary' : 'plain'}
          aria-disabled={busy}
          onClick={() => !busy && void chooseFile()}
        >
          {words.chooseFile}
        </Button>
        {name !== null && (
          <Button
            look="primary"
            aria-disabled={busy}
            onClick={() => !busy && void run(() => look({ name }, null))}
          >
            {words.next}
          </Button>
        )}
      </div>
    </div>
  );
}
