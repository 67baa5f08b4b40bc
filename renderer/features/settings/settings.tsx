import { frameWords } from '../../../shared/content/words/frame';
import { Page } from '../../ui/page';

export function Settings() {
  return <Page title={frameWords.settings}>{null}</Page>;
}
