import { useState } from 'react';
import { trendsWords as words } from '../../../shared/content/words/trends';
import type { TrendReach } from '../../../shared/contract/trends';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { TrendsTabs } from '../../ui/trends-tabs';
import { CoursePanel } from './course-panel';
import { HelpedPanel } from './helped-panel';
import { RangePicker } from './range-picker';
import { ResponsePanel } from './response-panel';
import { ScalesPanel } from './scales-panel';
import { SleepPanel } from './sleep-panel';
import { rangeOf } from './trend-range';
import styles from './trends.module.css';
import { keepPlace, lastPlace } from './trends-place';
import { TriggersPanel } from './triggers-panel';

/** What the days so far show, panel by panel. */
export function Trends() {
  const { entry, isReady, error } = useChosenProduct();
  const productId = entry?.product.id ?? null;
  const reach = useRead('trends.reach', { productId }, { enabled: isReady, keepPrevious: true });
  return (
    <Page title={words.title} about={words.about} actions={<ProductSelect label={words.product} />}>
      <TrendsTabs />
      <FailureNotice error={error ?? reach.error} />
      {reach.data === undefined && !reach.error && <p role="status">{words.loading}</p>}
      {reach.data !== undefined &&
        (reach.data.first === null ? <Nothing /> : <Panels productId={productId} reach={reach.data} />)}
    </Page>
  );
}

function Nothing() {
  return (
    <Card title={words.emptyTitle}>
      <div className={styles.parts}>
        <p>{words.empty}</p>
        <div>
          <ButtonLink look="primary" href="/">
            {words.toToday}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function Panels({ productId, reach }: { productId: string | null; reach: TrendReach }) {
  const [choice, setChoice] = useState(lastPlace().range);
  const chosen = rangeOf(choice, reach);
  const [valid, setValid] = useState(chosen);
  // While own dates are being typed, the days from before stay.
  if (chosen !== null && JSON.stringify(chosen) !== JSON.stringify(valid)) setValid(chosen);
  const range = valid ?? reach.usual;
  return (
    <>
      <RangePicker
        choice={choice}
        range={range}
        today={reach.today}
        onChange={(changed) => {
          keepPlace({ range: changed });
          setChoice(changed);
        }}
      />
      <CoursePanel productId={productId} reach={reach} range={range} />
      <ResponsePanel productId={productId} reach={reach} />
      <ScalesPanel range={range} today={reach.today} />
      <SleepPanel range={range} today={reach.today} />
      <TriggersPanel productId={productId} range={range} />
      <HelpedPanel range={range} />
    </>
  );
}
