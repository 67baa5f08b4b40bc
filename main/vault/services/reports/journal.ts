import { fileNameOf } from '../../../../shared/contract/reports/file-name';
import { daysBetween } from '../../../../shared/time';
import { journalReport } from '../../../reports/journal/journal-report';
import { journalReveals } from '../../../reports/journal/reveals';
import { batchesOf } from '../../database/tables/batches';
import { dosesBetween } from '../../database/tables/doses';
import { entriesBetween } from '../../database/tables/entries';
import { allProducts } from '../../database/tables/products';
import { readSettings } from '../../database/tables/settings';
import { ExpectedFailure } from '../../failure';
import { today } from '../../open-vault';
import { doseOf } from '../dose-view';
import { entryOf } from '../journal';
import { symptomList } from '../symptoms';
import type { ReportMaker } from './maker';

/** The longest period of a printed journal: some hundred pages. */
const longestDays = 366;

export const journalMaker: ReportMaker<'journal'> = {
  make: (vault, options) => {
    const { db } = vault;
    const { from, to } = options;
    if (daysBetween(from, to) >= longestDays) throw new ExpectedFailure('bad-input', 'period-too-long');
    const { temperatureUnit, weightUnit } = readSettings(db);
    const products = allProducts(db).map(({ product }) => product);
    return journalReport({
      options,
      asOf: today(vault),
      entries: entriesBetween(db, from, to).map(entryOf),
      doses: products
        .flatMap(({ id }) => dosesBetween(db, id, from, to))
        .sort((a, b) => a.takenAt.localeCompare(b.takenAt))
        .map(doseOf),
      products,
      called: products.flatMap(({ id, name }) => [name, ...batchesOf(db, id).map(({ strain }) => strain)]),
      symptoms: symptomList(db),
      units: { temperatureUnit, weightUnit },
    });
  },
  reveals: journalReveals,
  fileName: ({ to }) => fileNameOf('journal', to),
};
