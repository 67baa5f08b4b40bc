import { todayWords } from '../../../shared/content/words/today';
import type { Dose } from '../../../shared/contract/doses';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { DoseForm } from '../../ui/dose-form';
import { Sheet } from '../../ui/sheet';

interface Props {
  title: string;
  product: Product;
  /** Every product that a dose can be of. */
  choices: readonly Product[];
  today: LocalDate;
  /** What the plan lists next; null for nothing to begin with. */
  amount: Amount | null;
  open: boolean;
  onDone: (dose: Dose) => void;
  onClose: () => void;
}

/** A dose of another amount, time, day or product, over the screen. */
export function OtherDose({ title, product, choices, today, amount, open, onDone, onClose }: Props) {
  return (
    <Sheet title={title} open={open} onClose={onClose} closeLabel={todayWords.close}>
      <DoseForm
        keptAs={{ kind: 'dose', about: product.id }}
        product={product}
        choices={choices}
        today={today}
        start={{ amount, day: today, time: wallClock(now()) }}
        dayOpen
        onDone={onDone}
        onCancel={onClose}
      />
    </Sheet>
  );
}
