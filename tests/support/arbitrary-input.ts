import fc from 'fast-check';
import type { z } from 'zod';
import { dateField, firstDate, lastDate } from '../../shared/contract/fields';
import { scales } from '../../shared/scales/registry';
import { filledScaleIds } from '../../shared/scales/scale';

/** Values that occur in a vault, so that made-up inputs reach its records. */
export interface KnownValues {
  /** Identities and keys, taken wherever a field of a set form allows them. */
  keys: readonly string[];
  /** Days around which most made-up days lie, `YYYY-MM-DD`. */
  days: readonly string[];
}

/**
 * Inputs that a schema of the contract allows, most of them; a rule over several fields (`refine` of an object) is
 * tried for, not promised. Throws for a kind of schema that it does not know, so that a new kind is not left out.
 */
export function arbitraryInput(schema: z.ZodType, known: KnownValues): fc.Arbitrary<unknown> {
  const of = (inner: unknown) => arbitraryInput(inner as z.ZodType, known);
  const { def } = (schema as unknown as Internal)._zod;
  switch (def.type) {
    case 'string':
      return textThat(schema, known);
    case 'number':
      return numberThat(schema);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(def.values as readonly unknown[]));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, string>));
    case 'nullable':
      return fc.option(of(def.innerType), { nil: null, freq: 4 });
    case 'optional':
      return fc.option(of(def.innerType), { nil: undefined, freq: 2 });
    case 'union':
      return fc.oneof(...(def.options as unknown[]).map(of));
    case 'array': {
      const { least, most } = boundsOf(schema);
      const minLength = Math.max(least, 0);
      return likely(
        schema,
        fc.array(of(def.element), { minLength, maxLength: Math.max(minLength, Math.min(most, 12)) }),
      );
    }
    case 'record':
      return likely(schema, fc.dictionary(of(def.keyType) as fc.Arbitrary<string>, of(def.valueType)));
    case 'object': {
      const shape = def.shape as Record<string, unknown>;
      // Answers must fit their scale, which chance alone would hardly meet.
      if ('scale' in shape && 'answers' in shape) return filling(of(shape.id), of(shape.selfHarm));
      const fields = Object.entries(shape);
      const made = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, of(field)])));
      // A field left out and one that says undefined are the same to a schema, and not to a message.
      return likely(schema, made.map(withoutUndefined));
    }
    default:
      throw new Error(`no inputs are made for schemas of the kind ${def.type}`);
  }
}

/** What zod 4 keeps of a schema and of each of its rules: https://zod.dev/packages/core. */
interface Internal {
  _zod: { def: { type: string; checks?: readonly Rule[] } & Record<string, unknown> };
}

interface Rule {
  _zod: { def: Record<string, unknown> };
}

interface Bounds {
  least: number;
  most: number;
  format: string | null;
  pattern: RegExp | null;
}

/** The bounds that a schema and its rules set: of a number itself, else of a length. */
function boundsOf(schema: z.ZodType): Bounds {
  const { def } = (schema as unknown as Internal)._zod;
  const bounds: Bounds = {
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
    format: null,
    pattern: null,
  };
  for (const rule of [def, ...(def.checks ?? []).map((each) => each._zod.def)]) {
    if (rule.check === 'greater_than') bounds.least = Number(rule.value);
    if (rule.check === 'less_than') bounds.most = Number(rule.value);
    if (rule.check === 'min_length') bounds.least = Number(rule.minimum);
    if (rule.check === 'max_length') bounds.most = Number(rule.maximum);
    if (typeof rule.format === 'string') bounds.format = rule.format;
    if (rule.pattern instanceof RegExp) bounds.pattern = rule.pattern;
  }
  return bounds;
}

/** Texts that have broken programs before, beside ordinary ones. */
export const awkwardTexts = [
  'Ceremony blend',
  '  blanks around  ',
  'own:tea',
  'İstanbul ẞ ﬁ',
  '👩‍👩‍👧 family',
  'עברית with English',
  'constructor',
  '__proto__',
  "'; DROP TABLE entries; --",
  '" OR 1=1',
  '%_\\',
  '=HYPERLINK("x")',
  '../../vault.json',
  'C:\\vault',
  'NEAR(a b) AND "c*',
  '0',
  'null',
];

function textThat(schema: z.ZodType, { keys, days }: KnownValues): fc.Arbitrary<unknown> {
  const { least, most, format, pattern } = boundsOf(schema);
  if (format === 'date') {
    const near = fc.constantFrom(...days);
    const far = fc.date({ min: new Date(firstDate), max: new Date(lastDate), noInvalidDate: true });
    return fc.oneof(
      { weight: 9, arbitrary: near },
      { weight: 1, arbitrary: far.map((date) => date.toISOString().slice(0, 10)) },
    );
  }
  if (format === 'datetime') {
    const time = fc.integer({ min: 0, max: 86_399_999 });
    return fc
      .tuple(fc.constantFrom(...days), time)
      .map(([day, ms]) => new Date(Date.parse(day) + ms).toISOString());
  }
  const fitting = pattern === null ? [] : keys.filter((key) => pattern.test(key));
  if (fitting.length > 0) {
    const another = likely(schema, fc.stringMatching(pattern as RegExp));
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: another });
  }
  // Of a pattern that says only how a text begins, the rest is words.
  if (pattern?.source.endsWith('$')) return likely(schema, fc.stringMatching(pattern));
  const minLength = Math.max(least, 0);
  const maxLength = Math.min(most, 200);
  const signs = fc.string({ unit: 'binary', minLength, maxLength });
  const words = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) });
  const own = words.map((text) => `own:${text}`);
  const long = fc.constant('long text '.repeat(500).slice(0, Math.min(most, 5000)));
  return likely(schema, fc.oneof(fc.constantFrom(...awkwardTexts), words, signs, own, long));
}

function numberThat(schema: z.ZodType): fc.Arbitrary<number> {
  const bounds = boundsOf(schema);
  const min = Math.max(bounds.least, -1e9);
  const max = Math.min(bounds.most, 1e9);
  if (bounds.format !== 'safeint') return fc.double({ min, max, noNaN: true });
  const small = fc.integer({ min, max: Math.min(max, min + 40) });
  return fc.oneof(small, fc.integer({ min, max }), fc.constantFrom(min, max));
}

function filling(id: fc.Arbitrary<unknown>, selfHarm: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.constantFrom(...filledScaleIds).chain((scale) => {
    const { items, answers: choices } = scales[scale];
    const answer = fc.option(fc.integer({ min: 0, max: choices.length - 1 }));
    const answers = fc.array(answer, { minLength: items.length, maxLength: items.length });
    return fc.record({ id, scale: fc.constant(scale), answers, selfHarm });
  });
}

/** One of several tries that a schema's own rules take; the last one where none does. */
function likely<T>(schema: z.ZodType, made: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const { checks = [] } = (schema as unknown as Internal)._zod.def;
  if (checks.length === 0) return made;
  return fc
    .array(made, { minLength: 6, maxLength: 6, size: 'max' })
    .map((tries) => (tries.find((each) => schema.safeParse(each).success) ?? tries[0]) as T);
}

function withoutUndefined(given: object): unknown {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The days of some months around a day, for `KnownValues`. */
export function daysAround(day: string): string[] {
  const middle = Date.parse(day);
  const days = Array.from({ length: 121 }, (_, index) => new Date(middle + (index - 90) * 86_400_000));
  return days
    .map((date) => date.toISOString().slice(0, 10))
    .filter((each) => dateField.safeParse(each).success);
}
