import { entryWords } from '../../../shared/content/words/journal';
import { MayHelp } from '../../ui/library/may-help';
import { RatingSlider } from '../../ui/rating-slider';
import type { Answers } from './answers';
import styles from './entry-form.module.css';

type General = Pick<Answers, 'overall' | 'function' | 'sleepHours' | 'sleepQuality'>;

interface Props {
  answers: General;
  onChange: (changed: Partial<General>) => void;
}

/** Longer sleep than this is shown too where it was entered, but few need the slider to reach it. */
const usualMostHours = 14;
const restingHours = 7;

/** The day as a whole. */
export function GeneralAnswers({ answers, onChange }: Props) {
  const { overall, sleepHours } = answers;
  return (
    <div className={styles.sliders}>
      <p className={styles.hint}>{entryWords.scaleHint}</p>
      <RatingSlider
        label={entryWords.overall}
        value={overall}
        onChange={(value) => onChange({ overall: value })}
      />
      <MayHelp about="overall" rating={overall} />
      <RatingSlider
        label={entryWords.sleep}
        value={sleepHours}
        onChange={(value) => onChange({ sleepHours: value })}
        max={Math.max(usualMostHours, sleepHours ?? 0)}
        step={0.5}
        resting={restingHours}
        format={entryWords.hours}
      />
      <div className={styles.apart}>
        <RatingSlider
          label={entryWords.sleepQuality}
          value={answers.sleepQuality}
          onChange={(value) => onChange({ sleepQuality: value })}
        />
        <p className={styles.hint}>{entryWords.sleepQualityHint}</p>
        <RatingSlider
          label={entryWords.function}
          value={answers.function}
          onChange={(value) => onChange({ function: value })}
        />
        <p className={styles.hint}>{entryWords.functionHint}</p>
      </div>
    </div>
  );
}
