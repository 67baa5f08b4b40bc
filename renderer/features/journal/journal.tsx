import { frameWords } from '../../../shared/content/words/frame';
import { Page } from '../../ui/page';

interface Props {
  /** The entry that is open: its id, `new`, or null for the list. */
  entry: string | null;
  /** The day that a new entry is for, `YYYY-MM-DD`; null for today. */
  day: string | null;
}

export function Journal({ entry, day }: Props) {
  return (
    <Page title={frameWords.journal}>
      {entry} {day}
    </Page>
  );
}
