import type { FileContent } from '../../main/exchange/content';
import type { Product } from '../../shared/contract/products';
import { day, freshId, grams } from './vault';

/** A product of a made-up content. */
export function leaf(name = 'Leaf'): Product {
  return { id: freshId(), name, unit: 'g', resolution: grams(0.1), piece: null };
}

/** What a vault without anything holds of some days, but for what is given. */
export function fileContent(given: Partial<FileContent> = {}): FileContent {
  return {
    asOf: day('2026-11-22'),
    madeAt: '2026-11-22T20:40:00.000Z',
    products: [],
    doses: [],
    totals: [],
    entries: [],
    symptoms: [],
    scales: [],
    plans: [],
    appointments: [],
    medicines: [],
    units: { temperatureUnit: 'F', weightUnit: 'lb' },
    ...given,
  };
}
