import {
  healthWords,
  medicineDetails,
  medicineKindLabel,
  stoppedText,
} from '../../../shared/content/words/health';
import type { Medicine } from '../../../shared/contract/medicines';
import { Button } from '../../ui/button';
import styles from './health.module.css';

const words = healthWords.medicines;

interface Props {
  medicine: Medicine;
  onEdit: () => void;
  onStop: () => void;
  onAgain: () => void;
  onRemove: () => void;
}

/** One line of the list, with what can be done about it. */
export function MedicineItem({ medicine, onEdit, onStop, onAgain, onRemove }: Props) {
  const { name, kinds, stoppedOn } = medicine;
  const details = medicineDetails(medicine).join(' · ');
  const action = (label: string, run: () => void) => (
    <Button look="quiet" aria-label={words.of(label, name)} onClick={run}>
      {label}
    </Button>
  );
  return (
    <li>
      <h3 dir="auto" className={styles.name}>
        {name}
      </h3>
      {details !== '' && <p dir="auto">{details}</p>}
      {kinds.length > 0 && <p className={styles.quiet}>{kinds.map(medicineKindLabel).join(', ')}</p>}
      {stoppedText(medicine).map((text) => (
        <p key={text} className={styles.quiet}>
          {text}
        </p>
      ))}
      <div className={styles.actions}>
        {action(words.edit, onEdit)}
        {stoppedOn === null ? action(words.stop, onStop) : action(words.again, onAgain)}
        {action(words.remove, onRemove)}
      </div>
    </li>
  );
}
