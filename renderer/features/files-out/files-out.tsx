import { filesOutWords as words } from '../../../shared/content/words/files-out';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { ReportsTabs } from '../../ui/reports-tabs';

/** Files for other programs. */
export function FilesOut() {
  return (
    <Page title={words.title} about={words.about}>
      <ReportsTabs />
      <Card title={words.everything}>
        <p>{words.everythingAbout}</p>
        <ButtonLink href="/settings/backups">{words.toBackups}</ButtonLink>
      </Card>
    </Page>
  );
}
