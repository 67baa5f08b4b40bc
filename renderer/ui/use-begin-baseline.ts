import { baselineWords } from '../../shared/content/words/baseline';
import type { Product } from '../../shared/contract/products';
import { call } from '../bridge/client';
import { useAct } from './use-act';

/** Gives what begins to log a product for some days first, with a way back. Resolves to whether it was done. */
export function useBeginBaseline({ id, name }: Product): () => Promise<boolean> {
  const act = useAct();
  return () =>
    act(async () => {
      await call('products.setBaseline', { id, on: true });
      const back = () => call('products.setBaseline', { id, on: false });
      const { begun, undo, undone } = baselineWords;
      return { text: begun(name), undo: { label: undo, act: back, undone } };
    });
}
