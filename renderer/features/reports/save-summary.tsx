import { useState } from 'react';
import { reportsWords } from '../../../shared/content/words/reports';
import type { SummaryOptions } from '../../../shared/contract/reports';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';

/** Makes the PDF and puts it where the person says. */
export function SaveSummary({ options }: { options: SummaryOptions | null }) {
  const announce = useAnnounce();
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });

  async function save(chosen: SummaryOptions): Promise<void> {
    setState({ busy: true, error: null });
    try {
      const prepared = await call('reports.prepare', chosen);
      const { saved, fileName, pages } = await call('shell.savePdf', prepared);
      if (saved) announce({ text: reportsWords.saved(fileName ?? prepared.fileName, pages ?? 1) });
      setState({ busy: false, error: null });
    } catch (error) {
      setState({ busy: false, error });
    }
  }

  return (
    <>
      <Button
        look="primary"
        disabled={options === null || state.busy}
        onClick={() => options && void save(options)}
      >
        {state.busy ? reportsWords.saving : reportsWords.save}
      </Button>
      <FailureNotice error={state.error} />
    </>
  );
}
