import { frameWords } from '../../../shared/content/words/frame';
import { Page } from '../../ui/page';

export function Today() {
  return <Page title={frameWords.today}>{null}</Page>;
}
