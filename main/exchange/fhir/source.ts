import type { FileContent, FileScope } from '../content';

/** Makes a UUID of a name: the same of the same, and another in another vault. */
export type UuidOf = (name: string) => string;

/** What the resources of a document are made from. */
export interface RecordSource {
  readonly content: FileContent;
  readonly scope: FileScope;
  readonly uuidOf: UuidOf;
  /** What a product is called in this document. */
  readonly labelOf: (productId: string) => string;
  /** What all resources have: their security labels. */
  readonly meta: { readonly security: readonly { readonly system: string; readonly code: string }[] };
  /** The id of the patient. */
  readonly patient: string;
}

/** The id of the statement about a product, which others refer to. */
export function productId({ uuidOf }: RecordSource, id: string): string {
  return uuidOf(`product ${id}`);
}
