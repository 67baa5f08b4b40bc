import { reportsWords } from '../../../shared/content/words/reports';
import type { Report, ReportOptions } from '../../../shared/contract/reports';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useWork } from '../../ui/use-work';

interface Props {
  options: ReportOptions | null;
  /** The page in the preview; null while there is none. */
  report: Report | null;
}

/** What can be done with a page: it is put where the person says. */
export function ReportActions({ options }: Props) {
  const announce = useAnnounce();
  const { run, busy, failure } = useWork();

  const save = (chosen: ReportOptions) =>
    run(async () => {
      const prepared = await call('reports.prepare', chosen);
      const { saved, fileName, pages } = await call('shell.savePdf', { ...prepared, password: null });
      if (saved) announce({ text: reportsWords.saved(fileName ?? prepared.fileName, pages ?? 1) });
    });

  return (
    <>
      <Button
        look="primary"
        disabled={options === null || busy}
        onClick={() => options && void save(options)}
      >
        {busy ? reportsWords.saving : reportsWords.save}
      </Button>
      <FailureNotice error={failure} />
    </>
  );
}
