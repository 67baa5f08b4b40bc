import { useId, useState } from 'react';
import type { SymptomGroup as Where } from '../../../shared/content/symptoms';
import { entryWords } from '../../../shared/content/words/journal';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import { placesAskedAtOnce } from '../../../shared/symptom-list';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { RatingSlider } from '../../ui/rating-slider';
import { useSymptomList } from '../../ui/use-symptom-list';
import type { Answers } from './answers';
import styles from './entry-form.module.css';

type Ratings = Answers['symptoms'];

interface Props {
  group: Where;
  ratings: Ratings;
  onChange: (ratings: Ratings) => void;
}

/**
 * The symptoms of body or mind in the person's order: the first ones at once, the others on request or when one of
 * them is rated. A hidden one is there only where the entry rates it.
 */
export function SymptomGroup({ group, ratings, onChange }: Props) {
  const id = useId();
  const { symptoms, labelOf } = useSymptomList();
  // What was rated when the form opened stays, so that a rating taken back can be given again.
  const [atFirst] = useState(ratings);
  const own = symptoms.filter((symptom) => symptom.group === group);
  const atOnce = placesAskedAtOnce(symptoms, group);
  const isAsked = ({ key, hidden }: ListedSymptom) =>
    !hidden || ratings[key] !== undefined || atFirst[key] !== undefined;
  const further = own.slice(atOnce).filter(isAsked);
  const rated = further.some(({ key }) => ratings[key] !== undefined);
  const [open, setOpen] = useState(rated);

  const slider = ({ key }: ListedSymptom) => (
    <RatingSlider
      key={key}
      label={labelOf(key)}
      value={ratings[key] ?? null}
      onChange={(rating) => {
        // An answer taken back is missing again, not zero.
        const { [key]: _before, ...others } = ratings;
        if (rating !== null) setOpen(open || further.some((symptom) => symptom.key === key));
        onChange(rating === null ? others : { ...others, [key]: rating });
      }}
    />
  );

  return (
    <div className={styles.sliders}>
      {own.slice(0, atOnce).filter(isAsked).map(slider)}
      {further.length > 0 && (
        <>
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
        </>
      )}
    </div>
  );
}
