import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ProductEntry } from '../../shared/contract/products';
import { useRead } from '../bridge/queries';
import { SelectField } from './select-field';

interface Chosen {
  id: string | null;
  choose: (id: string) => void;
}

const ChosenProduct = createContext<Chosen>({ id: null, choose: () => undefined });

/** Keeps which product the screens are about, so that Calendar and Plan speak of the same one. */
export function ChosenProductProvider({ children }: { children: ReactNode }) {
  const [id, choose] = useState<string | null>(null);
  const chosen = useMemo(() => ({ id, choose }), [id]);
  return <ChosenProduct value={chosen}>{children}</ChosenProduct>;
}

interface ProductChoice {
  /** The product that was chosen, else the first; null while there is none, or while the list is being read. */
  entry: ProductEntry | null;
  /** Every product that is not put aside. */
  all: readonly ProductEntry[];
  choose: (id: string) => void;
  isReady: boolean;
  error: unknown;
}

/** The product that the screen is about. */
export function useChosenProduct(): ProductChoice {
  const { id, choose } = useContext(ChosenProduct);
  const { data, error } = useRead('products.list', {});
  const all = (data?.products ?? []).filter(({ hidden }) => !hidden);
  const entry = all.find(({ product }) => product.id === id) ?? all[0] ?? null;
  return { entry, all, choose, isReady: data !== undefined, error };
}

/** Chooses the product that a screen is about; nothing while there is only one. */
export function ProductSelect({ label }: { label: string }) {
  const { entry, all, choose } = useChosenProduct();
  if (entry === null || all.length < 2) return null;
  return (
    <SelectField
      label={label}
      value={entry.product.id}
      onChange={choose}
      choices={all.map(({ product }) => ({ value: product.id, label: product.name }))}
    />
  );
}
