import { frameWords } from '../../../shared/content/words/frame';
import { Page } from '../../ui/page';

interface Props {
  /** The day whose sheet is open, `YYYY-MM-DD`, or null. */
  date: string | null;
}

export function Calendar({ date }: Props) {
  return <Page title={frameWords.calendar}>{date}</Page>;
}
