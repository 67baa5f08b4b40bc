import type { OptionsByKind, ReportByKind, ReportKind } from '../../../shared/contract/reports';
import type { Reveal } from '../../../shared/contract/reveals';
import { noteStart } from '../../../shared/note-start';
import { entriesBetween } from '../database/tables/entries';
import { ExpectedFailure } from '../failure';
import type { OpenVault } from '../open-vault';
import type { Handlers } from '../router';
import { entryOf } from './journal';
import { familyMaker } from './reports/family';
import { journalMaker } from './reports/journal';
import type { ReportMaker } from './reports/maker';
import { monthMaker } from './reports/month';
import { questionsMaker } from './reports/questions';
import { safetyPlanMaker } from './reports/safety-plan';
import { scalesMaker } from './reports/scales';
import { scheduleMaker } from './reports/schedule';
import { summaryMaker } from './reports/summary';

/** What makes each kind of page. */
const makers: { readonly [K in ReportKind]: ReportMaker<K> } = {
  summary: summaryMaker,
  schedule: scheduleMaker,
  'safety-plan': safetyPlanMaker,
  questions: questionsMaker,
  scales: scalesMaker,
  journal: journalMaker,
  month: monthMaker,
  family: familyMaker,
};

export const reportsHandlers: Handlers<'reports'> = {
  'reports.make': (vault, options) => {
    const { report, reveals } = made(vault, options.kind, options);
    return { report, reveals };
  },

  'reports.notes': ({ db }, { from, to }) => ({
    notes: entriesBetween(db, from, to)
      .filter(({ note }) => note.trim() !== '')
      .map(entryOf)
      .reverse()
      .map(({ id, day, time, note }) => ({ id, day, time, start: noteStart(note) })),
  }),

  'reports.prepare': (vault, options) => {
    const ticket = vault.newId();
    const { report, fileName } = made(vault, options.kind, options);
    vault.prepared.set(ticket, report);
    return { ticket, fileName };
  },

  'reports.prepared': (vault, { ticket }) => {
    const prepared = vault.prepared.get(ticket);
    if (prepared === undefined) throw new ExpectedFailure('not-found');
    vault.prepared.delete(ticket);
    return prepared;
  },
};

interface Made<K extends ReportKind> {
  report: ReportByKind[K];
  reveals: Reveal[];
  fileName: string;
}

function made<K extends ReportKind>(vault: OpenVault, kind: K, options: OptionsByKind[K]): Made<K> {
  const maker: ReportMaker<K> = makers[kind];
  const report = maker.make(vault, options);
  return { report, reveals: maker.reveals(report), fileName: maker.fileName(options, report) };
}
