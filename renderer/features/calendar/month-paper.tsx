import { useState } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import type { OptionsByKind } from '../../../shared/contract/reports';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { Sheet } from '../../ui/sheet';
import { useWork } from '../../ui/use-work';
import styles from './month-paper.module.css';

type Options = OptionsByKind['month'];

interface Props extends Pick<Options, 'month' | 'weekStart' | 'productId'> {
  open: boolean;
  onClose: () => void;
}

/** A month of the calendar as a page of its own, saved where the person says. */
export function MonthPaper({ open, onClose, ...ofMonth }: Props) {
  const announce = useAnnounce();
  const [paper, setPaper] = useState<Options['paper']>('letter');
  const [named, setNamed] = useState(false);
  const { run, busy, failure } = useWork();

  const save = () =>
    run(async () => {
      const prepared = await call('reports.prepare', { kind: 'month', ...ofMonth, paper, named });
      const { saved, fileName } = await call('shell.savePdf', { ...prepared, password: null });
      if (!saved) return;
      announce({ text: calendarWords.saved(fileName ?? prepared.fileName) });
      onClose();
    });

  return (
    <Sheet
      title={calendarWords.saveMonthTitle(ofMonth.month)}
      open={open}
      onClose={onClose}
      closeLabel={calendarWords.close}
    >
      <p className={styles.about}>{calendarWords.saveMonthAbout}</p>
      <ChoiceGroup<Options['paper']>
        label={calendarWords.paper}
        value={paper}
        onChange={setPaper}
        choices={[
          { value: 'letter', label: calendarWords.papers.letter },
          { value: 'a4', label: calendarWords.papers.a4 },
        ]}
      />
      <CheckField
        label={calendarWords.nameProduct}
        hint={calendarWords.nameProductHint}
        checked={named}
        onChange={setNamed}
      />
      <FailureNotice error={failure} />
      <Button look="primary" className={styles.save ?? ''} disabled={busy} onClick={() => void save()}>
        {busy ? calendarWords.saving : calendarWords.save}
      </Button>
    </Sheet>
  );
}
