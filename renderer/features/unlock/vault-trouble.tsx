import type { VaultState } from '../../../shared/contract/vault';
import { Page } from '../../ui/page';

interface Props {
  state: VaultState;
  onHelp: () => void;
  onRetry: () => void;
}

export function VaultTrouble({ state }: Props) {
  return <Page title={state.kind}>{null}</Page>;
}
