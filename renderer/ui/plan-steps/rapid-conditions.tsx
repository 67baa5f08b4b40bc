import { wayDownWords } from '../../../shared/content/words/way-down';
import { Button } from '../button';
import { CheckField } from '../check-field';
import { Notice } from '../notice';
import { WhyWeSayThis } from '../why-we-say-this';
import { rapidConditions, type StrategyAnswers } from './strategy-answers';
import styles from './strategy-fields.module.css';

interface Props {
  value: StrategyAnswers;
  onChange: (value: StrategyAnswers) => void;
}

const words = wayDownWords.rapid;

/** What has to be true for a rapid taper. Without supervision none is built; the others are only weighed. */
export function RapidConditions({ value, onChange }: Props) {
  const { conditions } = value;
  const missing = rapidConditions.filter((condition) => !conditions[condition]);
  return (
    <>
      <fieldset className={styles.conditions}>
        <legend>{words.title}</legend>
        {rapidConditions.map((condition) => (
          <CheckField
            key={condition}
            label={words.conditions[condition]}
            checked={conditions[condition]}
            onChange={(checked) =>
              onChange({ ...value, conditions: { ...conditions, [condition]: checked } })
            }
          />
        ))}
      </fieldset>
      {!conditions.supervised && (
        <Notice kind="care" live>
          <p>{words.unsupervised}</p>
          <Button className={styles.action} onClick={() => onChange({ ...value, approach: 'moderate' })}>
            {words.takeModerate}
          </Button>
          <WhyWeSayThis source="guide" why={words.why} />
        </Notice>
      )}
      {conditions.supervised && missing.length > 0 && (
        <Notice kind="care" live>
          <div className={styles.list}>
            <p>{words.missing}</p>
            <ul>
              {missing.map((condition) => (
                <li key={condition}>{words.conditions[condition]}</li>
              ))}
            </ul>
            <p>{words.missingAdvice}</p>
          </div>
          <WhyWeSayThis source="guide" why={words.why} />
        </Notice>
      )}
    </>
  );
}
