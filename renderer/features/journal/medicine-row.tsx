import { medicineWords } from '../../../shared/content/words/entry-parts';
import { readable } from '../../../shared/contract/fields';
import { longestMedicineAmount } from '../../../shared/contract/journal';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { RatingSlider } from '../../ui/rating-slider';
import type { TakenMedicine } from './entry-lists';
import styles from './medicines-field.module.css';

interface Props {
  medicine: TakenMedicine;
  onChange: (medicine: TakenMedicine) => void;
  onRemove: () => void;
}

/** One medicine that was taken: how much of it, and how much it helped. */
export function MedicineRow({ medicine, onChange, onRemove }: Props) {
  const { name, amount, helped } = medicine;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <strong dir="auto">{name}</strong>
        <Button
          look="quiet"
          className={styles.remove}
          onClick={onRemove}
          aria-label={medicineWords.remove(name)}
        >
          {medicineWords.takeOff}
        </Button>
      </div>
      <TextField
        label={medicineWords.amount}
        aria-label={medicineWords.amountOf(name)}
        value={amount}
        dir="auto"
        maxLength={longestMedicineAmount}
        onChange={(typed) => onChange({ ...medicine, amount: readable(typed) })}
      />
      <RatingSlider
        label={medicineWords.helped(name)}
        value={helped}
        onChange={(rating) => onChange({ ...medicine, helped: rating })}
      />
    </li>
  );
}
