import { z } from 'zod';
import { resourceIds } from '../content/resources';
import { failureCodes } from './errors';
import { idField, nothing } from './fields';
import { method } from './method';
import { pdfPasswordField } from './pdf-password';
import { fileNameField } from './reports/file-name';
import { settingsSchema } from './settings';

// What the pages ask of the main process: windows, locking, dialogs. None of it carries vault content.

/** What can lock the window. */
export const lockCauses = [
  'person',
  'idle',
  'sleep',
  'screen-lock',
  'minimize',
  'blur',
  'put-back',
  'failure',
] as const;
export type LockCause = (typeof lockCauses)[number];

/** What a place on disk can be chosen for. */
export const placePurposes = [
  'backup-folder',
  'backup-to-save',
  'backup-to-open',
  'export-to-save',
  'doses-to-save',
  'journal-to-save',
  'scales-to-save',
  'plan-to-save',
  'calendar-to-save',
  'record-to-save',
  'file-to-bring-in',
] as const;
export type PlacePurpose = (typeof placePurposes)[number];

/** What goes on while a report is made, in this order; `printer` in place of the two before it. */
export const printingSteps = ['drawing', 'paging', 'finishing', 'printer'] as const;
export type PrintingStep = (typeof printingSteps)[number];

export const shellMethods = {
  /** What a page needs to know of where it runs. */
  'shell.context': method(
    nothing,
    z.strictObject({
      /** Added to the system clock; zero except in tests and demonstrations. */
      clockOffsetMs: z.number(),
      version: z.string(),
      /** What made the window lock last, or null at the start. */
      lockedBy: z.enum(lockCauses).nullable(),
      /** False when the last that was typed may be missing, because it could not be kept when the window locked. */
      draftsKept: z.boolean(),
      /** True in a development runtime that is not for real data. */
      standIn: z.boolean(),
    }),
  ),
  /** Locks: ends the vault process and replaces this page. */
  'shell.lock': method(nothing, nothing),
  /** The person pressed a key or moved the pointer. */
  'shell.activity': method(nothing, nothing),
  /** When the vault locks, whether others' screens show it, and which theme the windows have. */
  'shell.apply': method(
    settingsSchema.pick({
      idleMinutes: true,
      lockOnMinimize: true,
      lockOnBlur: true,
      contentProtection: true,
      theme: true,
    }),
    nothing,
  ),
  /** Nothing that was typed is under way any more, and the page may be replaced; `kept` is whether all of it arrived. */
  'shell.flushed': method(z.strictObject({ kept: z.boolean() }), nothing),
  /** Puts one of the numbers of a crisis line or other resource on the clipboard for ten seconds. */
  'shell.copyNumber': method(
    z.strictObject({ resource: z.enum(resourceIds), reach: z.int().min(0).max(9) }),
    nothing,
  ),
  /** The person copied something, which the page marked: it leaves the clipboard at the lock. */
  'shell.copied': method(nothing, nothing),
  /**
   * Asks for a place in a dialog and hands its path to the vault process, to be used for this purpose only. The page gets a token for it and the name to
   * show, or null when nothing was chosen.
   */
  'shell.choosePlace': method(
    z.strictObject({
      purpose: z.enum(placePurposes),
    }),
    z.strictObject({ chosen: z.strictObject({ place: idField, name: z.string() }).nullable() }),
  ),
  /** Prints a prepared report by the system's print dialog. */
  'shell.print': method(z.strictObject({ ticket: idField }), z.strictObject({ printed: z.boolean() })),
  /** Asks for a place and saves a prepared report there as PDF, which `password` opens, or everybody where it is null. */
  'shell.savePdf': method(
    z.strictObject({
      ticket: idField,
      fileName: fileNameField,
      password: pdfPasswordField.nullable(),
    }),
    z.strictObject({ saved: z.boolean(), fileName: z.string().nullable(), pages: z.int().nullable() }),
  ),
  /** Ends the making of a report, which then fails with `cancelled`; without effect when none is made. */
  'shell.endPrinting': method(nothing, nothing),
  /** The report page asks which ticket to print. */
  'shell.reportTicket': method(nothing, z.strictObject({ ticket: idField }), { from: 'report' }),
  /** The report page has drawn everything. */
  'shell.reportDrawn': method(nothing, nothing, { from: 'report' }),
  /** The report page can't draw: `not-found` when nothing was prepared under its ticket. */
  'shell.reportNotDrawn': method(z.strictObject({ code: z.enum(failureCodes) }), nothing, { from: 'report' }),
};

/** What main tells the pages. */
export const shellEvents = {
  /** Keep drafts now: the window is about to lock. */
  flush: nothing,
  /** The vault locks in so many seconds unless a key is pressed; null when it no longer will. */
  idleWarning: z.strictObject({ seconds: z.int().nullable() }),
  /** How far the making of a report is; null when none is made any more. */
  printing: z.strictObject({ step: z.enum(printingSteps).nullable() }),
  /** Open Help now (from the menu or a key that the page did not get). */
  help: nothing,
};
