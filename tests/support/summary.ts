import type { OptionsByKind } from '../../shared/contract/reports';
import type { Summary } from '../../shared/contract/reports/summary';
import { summaryParts } from '../../shared/contract/reports/summary-parts';
import { day, type TestVault } from './vault';

type Options = OptionsByKind['summary'];

/** Options of a summary with everything on it. */
export function summaryOptions(given: Partial<Options> = {}): Options {
  return {
    kind: 'summary',
    from: day('2026-11-09'),
    to: day('2026-11-22'),
    identity: 'none',
    named: true,
    detail: 'all',
    parts: [...summaryParts],
    notes: [],
    paper: 'letter',
    ...given,
  };
}

/** What a summary of a vault says. */
export async function summaryOf(vault: TestVault, given: Partial<Options> = {}): Promise<Summary> {
  const { report } = await vault.call('reports.make', summaryOptions(given));
  if (report.kind !== 'summary') throw new Error('another kind of page came back');
  return report;
}
