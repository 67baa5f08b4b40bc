import type { OutputOf } from '../../../shared/contract/contract';
import { Page } from '../../ui/page';

interface Props {
  /** What locked the vault last, or null at the start. */
  lockedBy: OutputOf<'shell.context'>['lockedBy'];
  onHelp: () => void;
}

export function Unlock({ lockedBy }: Props) {
  return <Page title={String(lockedBy)}>{null}</Page>;
}
