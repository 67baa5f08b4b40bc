import { settingsWords } from '../../../shared/content/words/settings';
import { useRead } from '../../bridge/queries';
import { Column, Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { BackupsCard } from './backups-card';
import { ConditionCard } from './condition-card';
import { CurrencyCard } from './currency-card';
import { DayStartCard } from './day-start-card';
import { FilesCard } from './files-card';
import { KeysCard } from './keys-card';
import { LockingCard } from './locking-card';
import { LookCard } from './look-card';
import { MeasuringCard } from './measuring-card';
import { ScreenCard } from './screen-card';
import { UnitsCard } from './units-card';

/** What can be set. Each change is saved at once. */
export function Settings() {
  const settings = useRead('settings.get', {});
  return (
    <Page title={settingsWords.title} about={settingsWords.about}>
      <FailureNotice error={settings.error} />
      {settings.data && (
        <Columns least={380}>
          <Column>
            <LockingCard {...settings.data} />
            <KeysCard />
            <BackupsCard />
            <MeasuringCard />
            <CurrencyCard currency={settings.data.currency} />
          </Column>
          <Column>
            <DayStartCard dayStartsAt={settings.data.dayStartsAt} />
            <ScreenCard contentProtection={settings.data.contentProtection} />
            <LookCard theme={settings.data.theme} textSize={settings.data.textSize} />
            <UnitsCard
              temperatureUnit={settings.data.temperatureUnit}
              weightUnit={settings.data.weightUnit}
            />
            <ConditionCard />
            <FilesCard />
          </Column>
        </Columns>
      )}
    </Page>
  );
}
