import { restoreWords } from '../../../shared/content/words/backups';
import { firstRunWords } from '../../../shared/content/words/first-run';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { StepFrame, type StepPlace } from '../../ui/step-frame';
import styles from './first-run.module.css';

interface Props {
  place: StepPlace;
  /** Where a journal would be; null once it was made. */
  folder: string | null;
  onNext: () => void;
  onLookAgain: () => void;
  /** The person has a backup of an earlier journal. */
  onBackup: () => void;
}

const words = firstRunWords.welcome;

/** What this is and what it isn't, and a way on for someone whose journal should be here. */
export function WelcomeStep({ place, folder, onNext, onLookAgain, onBackup }: Props) {
  return (
    <StepFrame
      place={place}
      title={words.title}
      about={words.about}
      nextLabel={words.begin}
      onNext={() => {
        onNext();
        return true;
      }}
    >
      <ul className={styles.points}>
        {words.points.map((point) => (
          <li key={point}>
            <Icon name="check" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      {folder !== null && (
        <div className={styles.before}>
          <p>
            <strong>{words.usedBefore}</strong> <span>{words.noJournal(folder)}</span>
          </p>
          <div className={styles.ways}>
            <Button onClick={onBackup}>{restoreWords.haveBackup}</Button>
            <Button look="quiet" onClick={onLookAgain}>
              {words.lookAgain}
            </Button>
          </div>
        </div>
      )}
    </StepFrame>
  );
}
