import { fileSize } from '../../../shared/content/words/backups';
import { filesOutWords as words } from '../../../shared/content/words/files-out';
import { type FilePart, placeOfFile } from '../../../shared/contract/files-out';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useEndedOnLeaving } from '../../ui/use-ended-on-leaving';
import { useWork } from '../../ui/use-work';
import { WorkProgress } from '../../ui/work-progress';
import type { fileOf } from './file-choices';
import styles from './files-out.module.css';

interface Props {
  file: ReturnType<typeof fileOf>;
  parts: readonly FilePart[];
  /** There is nothing to save. */
  empty: boolean;
}

/** Asks for a place and writes the file there. */
export function SaveFile({ file, parts, empty }: Props) {
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();
  useEndedOnLeaving(busy);

  const save = (chosenFile: NonNullable<Props['file']>) =>
    run(async () => {
      const { chosen } = await call('shell.choosePlace', { purpose: placeOfFile[chosenFile.kind] });
      if (chosen === null) return;
      const { name, bytes } = await call('files.save', {
        ...chosenFile,
        parts: [...parts],
        place: chosen.place,
      });
      announce({ text: words.saved(name, fileSize(bytes)) });
    });

  return (
    <>
      <FailureNotice error={failure} />
      <WorkProgress kinds={['file']} />
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={file === null || empty}
          aria-disabled={busy}
          onClick={() => file && !busy && void save(file)}
        >
          {words.save}
        </Button>
      </div>
    </>
  );
}
