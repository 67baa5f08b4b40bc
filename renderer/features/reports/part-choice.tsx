import { reportsWords } from '../../../shared/content/words/reports';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import styles from './reports.module.css';
import type { Choices, Part } from './summary-choices';

interface Props {
  choices: Choices;
  onChange: (changed: Partial<Choices>) => void;
}

/** Parts that the person lets out of the house, or not. */
export function PartChoice({ choices: { parts }, onChange }: Props) {
  return (
    <Card title={reportsWords.partsTitle}>
      <div className={styles.fields}>
        {(Object.keys(reportsWords.parts) as Part[]).map((part) => (
          <CheckField
            key={part}
            label={reportsWords.parts[part].label}
            hint={reportsWords.parts[part].hint}
            checked={parts[part]}
            onChange={(checked) => onChange({ parts: { ...parts, [part]: checked } })}
          />
        ))}
      </div>
    </Card>
  );
}
