import { Button } from './button';
import { FailureNotice } from './failure-notice';
import styles from './save-foot.module.css';

interface Props {
  /** What went wrong with the last try, if anything. */
  error: unknown;
  isSaving: boolean;
  words: { save: string; cancel: string };
  onCancel: () => void;
}

/** The end of a form that opens in its place: why it could not be saved, and the two ways out. */
export function SaveFoot({ error, isSaving, words, onCancel }: Props) {
  return (
    <>
      <FailureNotice error={error} />
      <div className={styles.foot}>
        <Button look="primary" type="submit" disabled={isSaving}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
