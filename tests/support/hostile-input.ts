import fc from 'fast-check';
import type { z } from 'zod';
import { arbitraryInput, awkwardTexts, type KnownValues } from './arbitrary-input';

/**
 * What a page that was taken over could send in the place of an input: all that a message between processes can carry.
 * Some of it may happen to be allowed.
 */
export function hostileInput(schema: z.ZodType, known: KnownValues): fc.Arbitrary<unknown> {
  const bent = fc
    .tuple(arbitraryInput(schema, known), fc.nat(), fc.constantFrom(...bends), poison)
    .map(([input, where, bend, value]) => bend(structuredClone(input), where, value));
  const wild = fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, maxDepth: 3 });
  return fc.oneof(
    { weight: 8, arbitrary: bent },
    { weight: 2, arbitrary: poison },
    { weight: 1, arbitrary: wild },
  );
}

/** Names of methods that are none. */
export const hostileMethods: readonly unknown[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'vault',
  'vault.',
  'VAULT.STATE',
  'journal.save ',
  'journal.save\u0000',
  'shell.lock',
  0,
  null,
  undefined,
  ['vault.state'],
  { toString: 'vault.state' },
];

type Bend = (input: unknown, where: number, value: unknown) => unknown;

const bends: readonly Bend[] = [
  replaced,
  replaced,
  replaced,
  withExtraKey,
  withoutKey,
  withPrototype,
  inList,
];

/** One of its fields, at any depth, is something else. */
function replaced(input: unknown, where: number, value: unknown): unknown {
  const holders = holdersIn(input);
  const slots = holders.flatMap((holder) => Object.keys(holder).map((key) => [holder, key] as const));
  const slot = slots[where % Math.max(slots.length, 1)];
  if (slot === undefined) return value;
  const [holder, key] = slot;
  holder[key] = value;
  return input;
}

function withExtraKey(input: unknown, where: number, value: unknown): unknown {
  const holders = holdersIn(input);
  const holder = holders[where % Math.max(holders.length, 1)];
  if (holder === undefined) return value;
  holder[Array.isArray(holder) ? String(holder.length) : 'isAdmin'] = value;
  return input;
}

function withoutKey(input: unknown, where: number): unknown {
  const holders = holdersIn(input);
  const slots = holders.flatMap((holder) => Object.keys(holder).map((key) => [holder, key] as const));
  const slot = slots[where % Math.max(slots.length, 1)];
  if (slot !== undefined) delete slot[0][slot[1]];
  return input;
}

/** As JSON text can say it: a key of its own by that name, not another prototype. */
function withPrototype(input: unknown, where: number, value: unknown): unknown {
  const holders = holdersIn(input);
  const holder = holders[where % Math.max(holders.length, 1)];
  const key = where % 2 === 0 ? '__proto__' : 'constructor';
  if (holder !== undefined)
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return input;
}

function inList(input: unknown): unknown {
  return [input];
}

function holdersIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return [holder, ...Object.values(holder).flatMap(holdersIn)];
}

const texts = [
  '',
  '\u0000',
  '\ud800',
  'a\udfffb',
  '\u202egnp.exe',
  '\ufeff',
  'x'.repeat(300),
  'x'.repeat(200_001),
  '2026-02-30',
  '2026-13-01',
  '99999-01-01',
  '24:00',
  '1e3',
  'NaN',
  '[object Object]',
  `${'0'.repeat(32)}\n`,
  'G'.repeat(32),
  "x'); ATTACH DATABASE '/tmp/other' AS other; --",
  'file:///etc/passwd',
  '\\\\server\\share',
  'CON',
  ...awkwardTexts,
];

const numbers = [-1, -0, 0.1, 1e-320, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, Number.NaN, Infinity, -Infinity];

// Made anew each time: a bend changes what it is given.
const others: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => ({}),
  () => [],
  () => 10n,
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['password', 'x']]),
  () => new Uint8Array(8),
  () => /(a+)+$/,
  () => new Error('no'),
  () => new Array(50_000).fill(0),
  () => new Array(3),
  () => Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, index])),
  () => JSON.parse('{"__proto__": {"ok": true}, "constructor": {"prototype": {}}}'),
  () => nested(200),
  () => nested(3000),
  circle,
];

const poison: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(...numbers),
  fc.constantFrom(...others).map((make) => make()),
  // Beyond the cap on any input.
  { weight: 1, arbitrary: fc.constant(1_300_000).map((length) => 'y'.repeat(length)) },
);

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function circle(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}
