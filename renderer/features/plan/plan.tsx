import { frameWords } from '../../../shared/content/words/frame';
import { Page } from '../../ui/page';

export function Plan() {
  return <Page title={frameWords.plan}>{null}</Page>;
}
