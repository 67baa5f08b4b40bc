import type { VaultState } from '../../../shared/contract/vault';
import { Page } from '../../ui/page';

interface Props {
  state: VaultState;
  onHelp: () => void;
  /** The plan is made; show the open vault. */
  onDone: () => void;
}

export function FirstRun({ state }: Props) {
  return <Page title={state.kind}>{null}</Page>;
}
