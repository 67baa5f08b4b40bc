import { backupsWords } from '../../../shared/content/words/backups';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Column, Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { DrillCard } from './drill-card';
import { ExportCard } from './export-card';
import { LastBackupCard } from './last-backup-card';
import { ListCard } from './list-card';
import { MoveCard } from './move-card';
import { PlaceCard } from './place-card';
import { RestoreCard } from './restore-card';

/** Everything about backups: making them, where they go, proving that they open, and getting back in. */
export function Backups() {
  const overview = useRead('backups.overview', {}, { fresh: true });
  return (
    <Page
      title={backupsWords.title}
      about={backupsWords.about}
      actions={
        <ButtonLink href="/settings" look="quiet">
          {backupsWords.toSettings}
        </ButtonLink>
      }
    >
      <FailureNotice error={overview.error} />
      {overview.data && (
        <Columns least={380}>
          <Column>
            <LastBackupCard overview={overview.data} />
            <PlaceCard overview={overview.data} />
            <ListCard list={overview.data.list} />
          </Column>
          <Column>
            <DrillCard list={overview.data.list} />
            <RestoreCard overview={overview.data} />
            <MoveCard />
            <ExportCard />
          </Column>
        </Columns>
      )}
    </Page>
  );
}
