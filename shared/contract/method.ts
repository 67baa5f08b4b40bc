import type { z } from 'zod';

/**
 * One method of the contract. Types, preload, client, handlers and fuzz tests all derive from it.
 */
export interface Method {
  /** What the caller sends; strict, checked by the receiver before anything else. */
  readonly input: z.ZodType;
  /** What comes back; checked on both ends. */
  readonly output: z.ZodType;
  /** Which page may call. */
  readonly from: 'app' | 'report';
  /** Areas that queries must read again after this method; empty for a method that only reads. */
  readonly changes: readonly Area[];
}

/** Parts of the vault that a screen reads; a change of one makes its screens read again. */
export const allAreas = [
  'vault',
  'keys',
  'backups',
  'condition',
  'settings',
  'plans',
  'doses',
  'journal',
  'symptoms',
  'scales',
  'health',
  'appointments',
  'lines',
  'records',
  'recipients',
  'door',
] as const;
export type Area = (typeof allAreas)[number];

/** The largest input that any method accepts, in characters of its JSON text: the longest note, each character escaped. */
export const maxInputLength = 1_250_000;

interface Options {
  from?: 'app' | 'report';
  changes?: readonly Area[];
}

/** Describes a method. By default it is for the application page, and only reads. */
export function method<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, options: Options = {}) {
  return {
    input,
    output,
    from: options.from ?? 'app',
    changes: options.changes ?? [],
  } as const satisfies Method;
}
