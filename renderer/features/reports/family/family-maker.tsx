import { useState } from 'react';
import { familyWords as words } from '../../../../shared/content/words/family';
import { reportsWords } from '../../../../shared/content/words/reports';
import { readable } from '../../../../shared/contract/fields';
import { type FamilyOptions, longestMessage } from '../../../../shared/contract/reports/family';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { TextField } from '../../../ui/field';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';

/** The page for family and friends. What is typed for it stands on it alone, and is not kept. */
export function FamilyMaker() {
  const [options, setOptions] = useState<FamilyOptions>({
    kind: 'family',
    named: false,
    message: '',
    paper: 'letter',
  });
  const change = (changed: Partial<FamilyOptions>) => setOptions((before) => ({ ...before, ...changed }));
  const message = readable(options.message).trim();
  const isTooLong = message.length > longestMessage;
  return (
    <ReportMaker
      kind="family"
      options={isTooLong ? null : { ...options, message }}
      switches={{
        // Where the message names it, it is the message that has to go.
        ...(options.named ? { substance: { on: true, set: (named: boolean) => change({ named }) } } : {}),
        ...(message === '' ? {} : { 'own-message': { on: true, set: () => change({ message: '' }) } }),
      }}
    >
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          <TextField
            label={words.message}
            hint={words.messageHint}
            value={options.message}
            dir="auto"
            onChange={(typed) => change({ message: typed })}
            error={isTooLong ? words.messageTooLong(longestMessage) : null}
          />
          <CheckField label={words.named} checked={options.named} onChange={(named) => change({ named })} />
          <PaperChoice value={options.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
    </ReportMaker>
  );
}
