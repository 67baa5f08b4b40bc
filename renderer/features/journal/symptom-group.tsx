import { useId, useRef, useState } from 'react';
import type { SymptomGroup as Where } from '../../../shared/content/symptoms';
import { entryWords } from '../../../shared/content/words/journal';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import { placesAskedAtOnce } from '../../../shared/symptom-list';
import { AddSymptom } from '../../ui/add-symptom';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { MayHelp } from '../../ui/library/may-help';
import { RatingSlider } from '../../ui/rating-slider';
import { useAwaitedFocus } from '../../ui/use-awaited-focus';
import { useSymptomList } from '../../ui/use-symptom-list';
import type { Answers } from './answers';
import styles from './entry-form.module.css';

type Ratings = Answers['symptoms'];

interface Props {
  group: Where;
  ratings: Ratings;
  onChange: (ratings: Ratings) => void;
  /** The name of an own symptom that is being typed. */
  typed: string;
  onTyped: (name: string) => void;
  /** What stands at that name. */
  said: string | null;
}

/**
 * The symptoms of body or mind in the person's order: the first ones at once, the others on request or when one of
 * them is rated. A hidden one is there only where the entry rates it.
 */
export function SymptomGroup({ group, ratings, onChange, typed, onTyped, said }: Props) {
  const id = useId();
  const { symptoms, labelOf } = useSymptomList();
  // What was rated when the form opened stays, so that a rating taken back can be given again.
  const [atFirst] = useState(ratings);
  const own = symptoms.filter((symptom) => symptom.group === group);
  const atOnce = placesAskedAtOnce(symptoms, group);
  const isAsked = ({ key, hidden }: ListedSymptom) =>
    !hidden || ratings[key] !== undefined || atFirst[key] !== undefined;
  const further = own.slice(atOnce).filter(isAsked);
  const [added, setAdded] = useState<SymptomKey | null>(null);
  const rated = further.some(({ key }) => ratings[key] !== undefined);
  const [opened, setOpen] = useState(rated);
  const open = opened || further.some(({ key }) => key === added);
  const part = useRef<HTMLDivElement>(null);
  const focusWhenThere = useAwaitedFocus(part);

  const slider = ({ key }: ListedSymptom) => (
    <div key={key} data-symptom={key}>
      <RatingSlider
        label={labelOf(key)}
        value={ratings[key] ?? null}
        onChange={(rating) => {
          // An answer taken back is missing again, not zero.
          const { [key]: _before, ...others } = ratings;
          if (rating !== null) setOpen(open || further.some((symptom) => symptom.key === key));
          onChange(rating === null ? others : { ...others, [key]: rating });
        }}
      />
      <MayHelp about={key} label={labelOf(key)} rating={ratings[key] ?? null} />
    </div>
  );

  return (
    <div ref={part} className={styles.sliders}>
      {own.slice(0, atOnce).filter(isAsked).map(slider)}
      {further.length > 0 && (
        <>
          <Button
            look="quiet"
            className={styles.more}
            aria-expanded={open || rated}
            aria-controls={id}
            disabled={rated}
            onClick={() => {
              setAdded(null);
              setOpen(!open);
            }}
          >
            <Icon name={open || rated ? 'above' : 'below'} />
            {entryWords.more[group]}
          </Button>
          <div id={id} className={styles.sliders} hidden={!open && !rated}>
            {further.map(slider)}
          </div>
        </>
      )}
      <AddSymptom
        group={group}
        typed={typed}
        onTyped={onTyped}
        said={said}
        onAdded={(key) => {
          setAdded(key);
          focusWhenThere(`[data-symptom="${key}"] input`);
        }}
      />
    </div>
  );
}
