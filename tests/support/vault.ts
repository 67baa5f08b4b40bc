import { chosenPlaces } from '../../main/vault/places';
import { type Caller, type Route, router } from '../../main/vault/router';
import { type VaultSession, vaultSession } from '../../main/vault/vault-session';
import { workOf } from '../../main/vault/work';
import { blankEntry } from '../../shared/blank-entry';
import type { InputOf, OutputOf, VaultMethodName } from '../../shared/contract/contract';
import type { Reply } from '../../shared/contract/errors';
import type { PlacePurpose } from '../../shared/contract/shell';
import type { Amount } from '../../shared/quantity';
import { type LocalDate, localDate } from '../../shared/time';
import { password, testSurroundings } from './surroundings';

/** A vault in plain Node behind its real router, as a page would call it: its replies have been JSON text. */
export interface TestVault {
  /** Calls a method; fails the test if the answer is a failure. */
  call<M extends VaultMethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Calls a method with anything at all, and gives back the reply. */
  reply(method: string, input: unknown): Promise<Reply<unknown>>;
  /** The same from the report page. */
  replyAsReport(method: string, input: unknown): Promise<Reply<unknown>>;
  setNow(instant: string): void;
  setZone(zone: string): void;
  /** Lets seconds go by on the monotonic clock. */
  elapse(seconds: number): void;
  readonly home: string;
  readonly session: VaultSession;
  /** A token for a path, as if it had been chosen in a dialog for this purpose. */
  place(purpose: PlacePurpose, path: string): string;
  /** Ends the long work that goes on. */
  endWork(): void;
  /** Closes and unlocks again, as after a lock. */
  reopen(): Promise<void>;
}

interface VaultOptions {
  now?: string;
  zone?: string;
  /** Hears of each step of long work. */
  onStep?: () => void;
}

/** Creates a vault and opens it. */
export async function newVault(options: VaultOptions = {}): Promise<TestVault> {
  const vault = vaultAt(options);
  await vault.session.create(password);
  return vault;
}

/** The vault of a home folder, closed or not there, behind a router of its own, as when Glidepath starts. */
export function vaultAt(options: VaultOptions & { home?: string }): TestVault {
  const surroundings = testSurroundings(options);
  const session = vaultSession(surroundings);
  const places = chosenPlaces();
  const work = workOf(options.onStep ?? (() => undefined));
  const route: Route = router(
    session,
    work,
    places,
    () => undefined,
    (_method, error) => {
      throw error;
    },
  );
  const replyTo = async (caller: Caller, method: string, input: unknown): Promise<Reply<unknown>> =>
    JSON.parse(JSON.stringify(await route(caller, method, input)));
  const reply = (method: string, input: unknown) => replyTo('app', method, input);
  return {
    async call(method, input) {
      const answer = await reply(method, input);
      if (!answer.ok) throw new Error(`${method} failed: ${answer.code} ${answer.reason ?? ''}`);
      return answer.value as never;
    },
    reply,
    replyAsReport: (method, input) => replyTo('report', method, input),
    setNow: surroundings.setNow,
    setZone: surroundings.setZone,
    elapse: surroundings.elapse,
    home: surroundings.home,
    session,
    place(purpose, path) {
      const token = freshId();
      places.add(token, purpose, path);
      return token;
    },
    endWork: () => work.cancel(),
    async reopen() {
      session.close();
      await session.unlock(password);
    },
  };
}

/** The choices of a plan: 20 g a day of leaf on a 0.1 g scale, conservative, four times a day. */
export function planChoices(startDate: string): InputOf<'plans.create'> {
  return {
    startDate: localDate(startDate),
    dailyAmount: grams(20),
    resolution: grams(0.1),
    strategy: { kind: 'conservative' },
    alternateCycles: 0,
    product: { kind: 'new', name: 'Leaf', unit: 'g', piece: null },
    slots: ['07:00', '12:00', '17:00', '22:00'].map((time) => ({ time, weight: 1 })),
  };
}

/** Grams as an amount. */
export function grams(value: number): Amount {
  return Math.round(value * 1000) as Amount;
}

/** A date by its text. */
export function day(text: string): LocalDate {
  return localDate(text);
}

/** A dose in grams that belongs to no listed time, at eight in the morning unless said otherwise. */
export function doseOf(productId: string, value: number, date: string, time = '08:00'): InputOf<'doses.log'> {
  return { productId, amount: grams(value), slot: null, tags: [], day: day(date), time };
}

/** An entry that answers nothing but what is given. */
export function entryFields(
  given: Partial<InputOf<'journal.save'>['fields']> & { day: LocalDate },
): InputOf<'journal.save'>['fields'] {
  return { ...blankEntry(given.day, '12:00'), ...given };
}

let lastId = 0;

/** A new record id. */
export function freshId(): string {
  lastId += 1;
  return lastId.toString(16).padStart(32, '0');
}
