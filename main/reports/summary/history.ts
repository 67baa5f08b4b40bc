import type { Summary } from '../../../shared/contract/reports/summary';
import type { SummarySource } from './source';

/** What is taken and was taken before, as far as it was noted. */
export function history({ plan, others, batches, about, options }: SummarySource): Summary['history'] {
  const products = [...(plan === null ? [] : [plan.product]), ...others.map(({ product }) => product)];
  return {
    products: products.map(({ id, name, unit, piece }) => {
      const { vendor, strain, label } = batches.get(id) ?? { vendor: '', strain: '', label: '' };
      return { name, unit, piece, batch: [strain, vendor, label].filter((part) => part !== '') };
    }),
    times: [...(plan?.times ?? [])],
    useSince: about.useSince ?? null,
    peak: about.peak ?? null,
    reason: about.reason ?? null,
    failedTapers: about.failedTapers ?? null,
    attempts: about.attempts ?? null,
    withdrawal: about.withdrawal ?? null,
    ...(options.named ? { extracts: about.extracts ?? null } : {}),
  };
}
