import {
  type InputOf,
  type OutputOf,
  type VaultMethodName,
  vaultContract,
} from '../../shared/contract/contract';
import type { Reply } from '../../shared/contract/errors';
import type { Area } from '../../shared/contract/method';
import { maxInputLength } from '../../shared/contract/method';
import { doorKeeper } from './door/door-keeper';
import { failureOf } from './failure';
import type { OpenVault } from './open-vault';
import type { Places } from './places';
import { appointmentsHandlers } from './services/appointments';
import { assessmentHandlers } from './services/assessment';
import { backgroundHandlers } from './services/background';
import { backupsHandlers } from './services/backups';
import { bringInHandlers } from './services/bring-in';
import { conditionHandlers } from './services/condition';
import { copingHandlers } from './services/coping';
import { daysHandlers } from './services/days';
import { doorHandlers } from './services/door';
import { dosesHandlers } from './services/doses';
import { filesHandlers } from './services/files';
import { halfTypedHandlers } from './services/half-typed';
import { journalHandlers } from './services/journal';
import { keysHandlers } from './services/keys';
import { medicinesHandlers } from './services/medicines';
import { linesHandlers } from './services/own-lines';
import { recordsHandlers } from './services/own-records';
import { planAnswersHandlers } from './services/plan-answers';
import { plansHandlers } from './services/plans';
import { productsHandlers } from './services/products';
import { recipientsHandlers } from './services/recipients';
import { recoveryHandlers } from './services/recovery';
import { reportsHandlers } from './services/reports';
import { scalesHandlers } from './services/scales';
import { searchHandlers } from './services/search';
import { settingsHandlers } from './services/settings';
import { supplyHandlers } from './services/supply';
import { symptomsHandlers } from './services/symptoms';
import { trendsHandlers } from './services/trends';
import { vaultHandlers } from './services/vault';
import type { VaultSession } from './vault-session';
import type { Work } from './work';

/** What answers a method of an open vault. Expected failures are thrown as `ExpectedFailure`. */
export type Handler<M extends VaultMethodName> = (vault: OpenVault, input: InputOf<M>) => OutputOf<M>;

/** Handlers for the methods of one area. */
export type Handlers<Prefix extends string> = {
  [M in Extract<VaultMethodName, `${Prefix}.${string}`>]: Handler<M>;
};

/** Areas whose methods work on the vault as a whole, also while it is closed, and may take their time. */
type SessionArea = 'vault' | 'keys' | 'backups' | 'condition' | 'files' | 'bringIn' | 'door' | 'work';
type SessionMethod = Extract<VaultMethodName, `${SessionArea}.${string}`>;

/** What answers the methods of an area of the vault as a whole. */
export type SessionHandlers<Area extends SessionArea> = {
  [M in Extract<VaultMethodName, `${Area}.${string}`>]: (
    input: InputOf<M>,
  ) => OutputOf<M> | Promise<OutputOf<M>>;
};

/** Areas that stand on the lock screen's card; another vault in place has another card, or none. */
const onDoorCard: ReadonlySet<Area> = new Set<Area>(['lines', 'records', 'vault']);

/** What needs nothing of the database, and what ends the work that holds it. */
const goesOn: ReadonlySet<string> = new Set<SessionMethod>(['work.cancel', 'vault.state', 'vault.zone']);

type VaultHandlers = { [M in Exclude<VaultMethodName, SessionMethod>]: Handler<M> };

const handlers: VaultHandlers = {
  ...settingsHandlers,
  ...productsHandlers,
  ...plansHandlers,
  ...planAnswersHandlers,
  ...halfTypedHandlers,
  ...dosesHandlers,
  ...daysHandlers,
  ...journalHandlers,
  ...symptomsHandlers,
  ...scalesHandlers,
  ...appointmentsHandlers,
  ...medicinesHandlers,
  ...backgroundHandlers,
  ...assessmentHandlers,
  ...supplyHandlers,
  ...trendsHandlers,
  ...recoveryHandlers,
  ...reportsHandlers,
  ...searchHandlers,
  ...linesHandlers,
  ...recordsHandlers,
  ...recipientsHandlers,
  ...copingHandlers,
};

/** Which page is at the other end of a port. */
export type Caller = 'app' | 'report';

/** Answers one call. Never throws: what went wrong comes back as a coded failure. */
export type Route = (caller: Caller, method: unknown, input: unknown) => Promise<Reply<unknown>>;

/**
 * Checks a call against the contract, hands it to its handler, and checks the answer.
 * `onChange` hears of the areas that a successful call has changed; `onBug` of unexpected errors, whose text
 * must not leave the process except in development.
 */
export function router(
  session: VaultSession,
  work: Work,
  places: Places,
  onChange: (areas: readonly Area[]) => void,
  onBug: (method: string, error: unknown) => void,
): Route {
  const door = doorKeeper(session);
  const ofSession: SessionHandlers<SessionArea> = {
    ...vaultHandlers(session),
    ...keysHandlers(session, work),
    ...backupsHandlers(session, work, places),
    ...conditionHandlers(session, work, places),
    ...filesHandlers(session, work, places),
    ...bringInHandlers(session, work, places),
    ...doorHandlers(session, door),
    'work.cancel': () => {
      work.cancel();
      return {};
    },
  };

  /** What was changed stays changed where the card could not follow; `door.overview` then says that it is behind. */
  async function keepDoorCard(method: string): Promise<void> {
    try {
      await door.keep();
    } catch (error) {
      if (failureOf(error).code === 'bug') onBug(method, error);
    }
  }

  return async (caller, method, input) => {
    if (typeof method !== 'string' || !Object.hasOwn(vaultContract, method))
      return { ok: false, code: 'bad-input' };
    const name = method as VaultMethodName;
    const entry = vaultContract[name];
    if (entry.from !== caller || tooLarge(input)) return { ok: false, code: 'bad-input' };
    const parsed = entry.input.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'bad-input' };
    try {
      if (!goesOn.has(name)) await written(session);
      // Awaited right here: Electron ends the process for a rejection that is only handed on, because it looks for
      // handlers before the next turn.
      const value = isOfSession(name)
        ? entry.output.parse(await (ofSession[name] as (input: unknown) => unknown)(parsed.data))
        : answer(session.opened(), name, parsed.data);
      if (entry.changes.some((area) => onDoorCard.has(area))) await keepDoorCard(name);
      if (entry.changes.length > 0) onChange(entry.changes);
      return { ok: true, value };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'bug') onBug(name, error);
      return failure;
    }
  };
}

/**
 * The answer of a handler, checked. What it changes is kept only together with an answer that can be given: a change
 * that no screen could show again would be worse than none.
 */
function answer(vault: OpenVault, name: keyof VaultHandlers, input: unknown): unknown {
  const { output, changes } = vaultContract[name];
  const handler = handlers[name] as (vault: OpenVault, input: unknown) => unknown;
  const work = () => output.parse(handler(vault, input));
  return changes.length === 0 ? work() : vault.db.transaction(work)();
}

/** Waits while rows are written over several turns: what is not all there yet must not be seen, nor added to. */
async function written(session: VaultSession): Promise<void> {
  for (let over = session.written(); over !== null; over = session.written()) await over;
}

function isOfSession(name: VaultMethodName): name is SessionMethod {
  return !Object.hasOwn(handlers, name);
}

/** Also true of what has no JSON text at all, such as a circle: no method takes that. */
function tooLarge(input: unknown): boolean {
  try {
    const text = JSON.stringify(input);
    return text !== undefined && text.length > maxInputLength;
  } catch {
    return true;
  }
}
