import { useState } from 'react';
import { type SelfHarmAnswer, selfHarmQuestion } from '../../../shared/content/safety/self-harm-question';
import { entryWords } from '../../../shared/content/words/journal';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import styles from './entry-form.module.css';

interface Props {
  value: SelfHarmAnswer | null;
  onChange: (value: SelfHarmAnswer | null) => void;
}

/** The question about suicide and self-harm. It can stay open, and an answer can be taken back. */
export function SelfHarm({ value, onChange }: Props) {
  const { ask, yes, no, followUp } = selfHarmQuestion;
  // What is stored does not tell "no plan" from "not asked"; on this screen the choice made stays visible.
  const [noPlan, setNoPlan] = useState(false);
  return (
    <div className={styles.selfHarm}>
      <ChoiceGroup
        label={ask}
        choices={[
          { value: 'no', label: no },
          { value: 'yes', label: yes },
        ]}
        value={value === null ? null : value === 'no' ? 'no' : 'yes'}
        onChange={(choice) => onChange(choice === 'no' ? 'no' : 'thoughts')}
      />
      {(value === 'thoughts' || value === 'plan') && (
        <ChoiceGroup
          label={followUp.ask}
          choices={[
            { value: 'no', label: followUp.no },
            { value: 'yes', label: followUp.yes },
          ]}
          value={value === 'plan' ? 'yes' : noPlan ? 'no' : null}
          onChange={(choice) => {
            setNoPlan(choice === 'no');
            onChange(choice === 'yes' ? 'plan' : 'thoughts');
          }}
        />
      )}
      {value !== null && (
        <Button look="quiet" className={styles.takeBack} onClick={() => onChange(null)}>
          {entryWords.clearAnswer}
        </Button>
      )}
    </div>
  );
}
