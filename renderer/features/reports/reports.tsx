import { frameWords } from '../../../shared/content/words/frame';
import { Page } from '../../ui/page';

export function Reports() {
  return <Page title={frameWords.reports}>{null}</Page>;
}
