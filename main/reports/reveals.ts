import type { Reveal, RevealId } from '../../shared/contract/reveals';

/** A reveal without a number, where `isTold`. */
export function told(id: RevealId, isTold: boolean): Reveal[] {
  return isTold ? [{ id, count: null }] : [];
}

/** A reveal with its number, where there is any. */
export function counted(id: RevealId, count: number): Reveal[] {
  return count > 0 ? [{ id, count }] : [];
}
