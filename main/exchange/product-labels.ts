import { csvWords } from '../../shared/content/words/csv-columns';
import type { Product } from '../../shared/contract/products';
import type { FileContent, FileScope } from './content';

/** What a product is called in a file: its name, or without names a number by its place. */
export function productLabels(
  { products }: Pick<FileContent, 'products'>,
  { parts }: Pick<FileScope, 'parts'>,
): (id: Product['id']) => string {
  const named = parts.has('names');
  const labels = new Map(
    products.map(({ id, name }, index) => [id, named ? name : csvWords.numberedProduct(index + 1)]),
  );
  return (id) => labels.get(id) ?? csvWords.numberedProduct(products.length + 1);
}
