import type { FileContent } from '../../main/exchange/content';
import { fhirDocument } from '../../main/exchange/fhir/document';
import { nameUuid } from '../../main/vault/exchange-files/name-uuid';
import { type FilePart, partsOfFile } from '../../shared/contract/files-out';
import { amount } from '../../shared/quantity';
import { scoreScale } from '../../shared/scales/registry';
import type { FilledScaleId } from '../../shared/scales/scale';
import { fileContent, leaf } from './file-content';
import { day, freshId, grams } from './vault';

/** A resource of a document as another program finds it. */
export type Found = Record<string, unknown> & { resourceType: string; id: string };
export interface Bundle {
  [name: string]: unknown;
  entry: { fullUrl: string; resource: Found }[];
}

const product = leaf('Kratom <b>"powder"</b> & more');
const zone = 'America/New_York';

/** Two weeks of somebody with a plan, a medicine and one of each scale. */
export function recordContent(given: Partial<FileContent> = {}): FileContent {
  const step = { phase: 'initial', coarse: false, off: false, cut: 0.2 };
  const filled = (scale: FilledScaleId, answers: (number | null)[]) => ({
    id: freshId(),
    at: '2026-11-20T14:15:07.000Z',
    zone,
    day: day('2026-11-20'),
    scale,
    answers,
    total: scoreScale(scale, answers).total,
  });
  return fileContent({
    products: [product],
    totals: [
      {
        product,
        days: new Map([
          [day('2026-11-20'), grams(12.8)],
          [day('2026-11-21'), grams(14.3)],
          [day('2026-11-22'), grams(3.2)],
        ]),
      },
    ],
    plans: [
      {
        id: freshId(),
        product,
        approach: 'conservative',
        startAmount: grams(20),
        steps: [
          { ...step, from: day('2026-11-08'), days: 7, amount: grams(16) },
          { ...step, from: day('2026-11-15'), days: 10, amount: grams(12.8) },
          { ...step, from: day('2026-11-25'), days: null, amount: amount(0) },
        ],
        from: day('2026-11-08'),
        until: null,
        endDate: day('2026-11-25'),
        held: [],
      },
    ],
    scales: [
      filled('phq9', [1, 1, 1, 1, 1, 1, 1, 1, 2]),
      filled('phq2', [1, 2]),
      filled('gad7', [0, 0, 1, 0, 0, 0, null]),
      filled(
        'sows',
        Array.from({ length: 16 }, () => 1),
      ),
    ],
    medicines: [
      {
        id: freshId(),
        name: 'Sertraline',
        amount: '50 mg',
        often: 'daily',
        since: '2024',
        why: 'Mood',
        kinds: [],
        stoppedOn: null,
      },
      {
        id: freshId(),
        name: 'Magnesium',
        amount: '',
        often: null,
        since: '',
        why: '',
        kinds: [],
        stoppedOn: day('2026-11-10'),
      },
    ],
    ...given,
  });
}

/** The text of a document of this content. */
export function recordText(content: FileContent, parts: readonly FilePart[] = partsOfFile.record): string {
  const scope = { from: day('2026-11-09'), to: day('2026-11-22'), parts: new Set(parts) };
  const text = fhirDocument(content, scope, (name) => nameUuid('0123456789abcdef'.repeat(2), name));
  return Array.from({ length: text.pieces }, (_, index) => text.piece(index)).join('');
}

/** A document of this content. */
export function recordBundle(content = recordContent(), parts?: readonly FilePart[]): Bundle {
  return JSON.parse(recordText(content, parts)) as Bundle;
}
