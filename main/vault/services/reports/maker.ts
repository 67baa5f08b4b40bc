import type { OptionsByKind, ReportByKind, ReportKind } from '../../../../shared/contract/reports';
import type { Reveal } from '../../../../shared/contract/reveals';
import type { OpenVault } from '../../open-vault';

/** How pages of one kind are made. */
export interface ReportMaker<K extends ReportKind> {
  /** What the page says. Fails with `ExpectedFailure` where the options ask for what can't be made. */
  make(vault: OpenVault, options: OptionsByKind[K]): ReportByKind[K];
  /** What that tells of the person. From the page's own content alone, so that nothing on it goes unsaid. */
  reveals(report: ReportByKind[K]): Reveal[];
  /** The file name to suggest; it tells nothing but a date. */
  fileName(options: OptionsByKind[K], report: ReportByKind[K]): string;
}
