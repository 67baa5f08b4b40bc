import { useId, useState } from 'react';
import { type SymptomId, symptoms, type SymptomGroup as Where } from '../../../shared/content/symptoms';
import { entryWords } from '../../../shared/content/words/journal';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { RatingSlider } from '../../ui/rating-slider';
import type { Answers } from './answers';
import styles from './entry-form.module.css';

type Ratings = Answers['symptoms'];

interface Props {
  group: Where;
  ratings: Ratings;
  onChange: (ratings: Ratings) => void;
}

/** What most people rate; everything else is one step further. */
const usual: ReadonlySet<SymptomId> = new Set([
  'trouble-sleeping',
  'restless-legs',
  'muscle-aches',
  'fatigue',
  'sweating',
  'nausea',
  'craving',
  'low-mood',
  'anxiety',
  'irritability',
]);

/** The symptoms of body or mind, the usual ones at once, the others on request or when one of them is rated. */
export function SymptomGroup({ group, ratings, onChange }: Props) {
  const id = useId();
  const own = symptoms.filter((symptom) => symptom.group === group);
  const further = own.filter((symptom) => !usual.has(symptom.id));
  const rated = further.some((symptom) => ratings[symptom.id] !== undefined);
  const [open, setOpen] = useState(rated);

  const slider = ({ id: symptom, label }: { id: SymptomId; label: string }) => (
    <RatingSlider
      key={symptom}
      label={label}
      value={ratings[symptom] ?? null}
      onChange={(rating) => {
        // An answer taken back is missing again, not zero.
        const { [symptom]: _before, ...others } = ratings;
        if (rating !== null) setOpen(open || !usual.has(symptom));
        onChange(rating === null ? others : { ...others, [symptom]: rating });
      }}
    />
  );

  return (
    <div className={styles.sliders}>
      {own.filter((symptom) => usual.has(symptom.id)).map(slider)}
      <Button
        look="quiet"
        className={styles.more}
        aria-expanded={open || rated}
        aria-controls={id}
        disabled={rated}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open || rated ? 'above' : 'below'} />
        {entryWords.more[group]}
      </Button>
      <div id={id} className={styles.sliders} hidden={!open && !rated}>
        {further.map(slider)}
      </div>
    </div>
  );
}
