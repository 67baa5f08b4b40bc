import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { safetyPlanWords as words } from '../../../../shared/content/words/safety-plan';
import type { SafetyPlanOptions } from '../../../../shared/contract/reports/safety-plan';
import { safetySteps } from '../../../../shared/contract/safety-steps';
import { useRead } from '../../../bridge/queries';
import { ButtonLink } from '../../../ui/button-link';
import { Card } from '../../../ui/card';
import { ChoiceGroup } from '../../../ui/choice-group';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';

/** The safety plan on a page, or on cards to fold. Its lines are written on a screen of their own. */
export function SafetyPlanMaker() {
  const [options, setOptions] = useState<SafetyPlanOptions>({
    kind: 'safety-plan',
    size: 'page',
    people: true,
    paper: 'letter',
  });
  const change = (changed: Partial<SafetyPlanOptions>) => setOptions((before) => ({ ...before, ...changed }));
  const lines = useRead('lines.get', { lists: [...safetySteps] });
  const isEmpty = lines.data?.lines.length === 0;
  return (
    <ReportMaker
      kind="safety-plan"
      options={options}
      switches={{ people: { on: options.people, set: (people) => change({ people }) } }}
    >
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          <p className={styles.hint}>{isEmpty ? words.emptyHint : words.editHint}</p>
          <div>
            <ButtonLink href="/safety-plan" look={isEmpty ? 'primary' : 'plain'}>
              {isEmpty ? words.begin : words.edit}
            </ButtonLink>
          </div>
          <ChoiceGroup
            label={words.size}
            choices={[
              { value: 'page', label: words.sizes.page },
              { value: 'card', label: words.sizes.card },
            ]}
            value={options.size}
            onChange={(size) => change({ size })}
          />
          <PaperChoice value={options.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
    </ReportMaker>
  );
}
