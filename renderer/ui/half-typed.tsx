import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { z } from 'zod';
import type { OutputOf } from '../../shared/contract/contract';
import type { FormRef } from '../../shared/contract/half-typed';
import { CallFailure, call } from '../bridge/client';
import { draftKeeper } from '../bridge/draft-keeper';
import { registerFlush } from '../bridge/drafts';

/** Long enough that not every letter is written. */
const pauseMs = 400;

type HalfTyped = OutputOf<'halfTyped.all'>['all'][number];

interface Forms {
  /** What stands in forms, by `keyOf`. */
  readonly texts: Map<string, string>;
  /** Forms that an earlier opening has left half typed, and that were not shown since. */
  readonly waiting: readonly HalfTyped[];
  /** A form was shown, or let go of. */
  settle(form: FormRef): void;
}

const Forms = createContext<Forms | null>(null);

const keyOf = ({ kind, about }: FormRef) => `${kind} ${about}`;

/** Hands to forms what was typed in them before the last lock. */
export function HalfTypedProvider({ found, children }: { found: readonly HalfTyped[]; children: ReactNode }) {
  const [texts] = useState(() => new Map(found.map(({ form, text }) => [keyOf(form), text])));
  const [waiting, setWaiting] = useState(found);
  const settle = useCallback(
    (form: FormRef) =>
      setWaiting((before) =>
        before.some((one) => keyOf(one.form) === keyOf(form))
          ? before.filter((one) => keyOf(one.form) !== keyOf(form))
          : before,
      ),
    [],
  );
  const forms = useMemo(() => ({ texts, waiting, settle }), [texts, waiting, settle]);
  return <Forms value={forms}>{children}</Forms>;
}

function useForms(): Forms {
  const forms = useContext(Forms);
  if (forms === null) throw new Error('a form stands outside of HalfTypedProvider');
  return forms;
}

interface Waiting {
  readonly waiting: readonly HalfTyped[];
  /** Lets go of what stands in a form. */
  letGo(form: FormRef): Promise<void>;
}

/** The forms that the last lock has interrupted and nobody has gone on with. */
export function useWaitingForms(): Waiting {
  const { texts, waiting, settle } = useForms();
  return {
    waiting,
    async letGo(form) {
      texts.delete(keyOf(form));
      settle(form);
      await call('halfTyped.drop', { form });
    },
  };
}

/** Whether a form was interrupted by the last lock, so that its screen shows it at once. */
export function useIsWaiting(): (form: FormRef) => boolean {
  const { waiting } = useForms();
  return (form) => waiting.some((one) => keyOf(one.form) === keyOf(form));
}

interface Kept<T> {
  readonly typed: T;
  readonly setTyped: (change: T | ((before: T) => T)) => void;
  /** Lets go of what is kept: the form was saved or cancelled. */
  readonly letGo: () => void;
  /** Puts back what was let go of, also where the form has left the screen: then it stands there the next time. */
  readonly putBack: (value: T) => void;
}

/**
 * State of a form that is kept in the vault from the first change until it is saved or cancelled (`letGo`). It begins
 * with what was kept, where `schema` can still read that, else with `start`.
 */
export function useHalfTyped<T>(
  kind: FormRef['kind'],
  about: string,
  schema: z.ZodType<T>,
  start: () => T,
): Kept<T> {
  const { texts, settle } = useForms();
  const key = keyOf({ kind, about });
  const [typed, setTyped] = useState<T>(() => read(texts.get(key), schema) ?? start());
  const text = useMemo(() => JSON.stringify(typed), [typed]);
  const [untouched] = useState(() => JSON.stringify(start()));
  const [at] = useState(() => window.location.hash.slice(1) || '/');
  // What needs no sending: what is in the vault or on its way there.
  const sent = useRef(text);
  const latest = useRef(text);

  const keeper = useMemo(() => {
    const form = { kind, about };
    return draftKeeper(async (value: string | null) => {
      try {
        if (value === null) await call('halfTyped.drop', { form });
        else await call('halfTyped.keep', { form, at, text: value });
        return true;
      } catch (error) {
        if (error instanceof CallFailure) return false;
        throw error;
      }
    });
  }, [kind, about, at]);

  const keep = useCallback(
    (value: string | null) => {
      if (value === null) texts.delete(key);
      else texts.set(key, value);
      keeper.keep(value);
    },
    [keeper, texts, key],
  );

  const keepLatest = useCallback(() => {
    if (latest.current === sent.current) return;
    sent.current = latest.current;
    keep(latest.current === untouched ? null : latest.current);
  }, [keep, untouched]);

  useEffect(() => settle({ kind, about }), [settle, kind, about]);

  useEffect(() => {
    latest.current = text;
    if (text === sent.current) return undefined;
    const timer = setTimeout(keepLatest, pauseMs);
    return () => clearTimeout(timer);
  }, [text, keepLatest]);

  useEffect(() => {
    const unregister = registerFlush(() => {
      keepLatest();
      return keeper.settle();
    });
    return () => {
      keepLatest();
      void keeper.settle().finally(unregister);
    };
  }, [keeper, keepLatest]);

  const letGo = useCallback(() => {
    sent.current = latest.current;
    keep(null);
  }, [keep]);

  const putBack = useCallback(
    (value: T) => {
      setTyped(value);
      keep(JSON.stringify(value));
    },
    [keep],
  );

  return { typed, setTyped, letGo, putBack };
}

/**
 * `useHalfTyped` for a form that stands for a day or an hour: it is kept over a lock alone. However else it goes, what
 * was in it is let go of, so that nobody finds the hour of another time in it.
 */
export function useKeptOverLock<T>(
  kind: FormRef['kind'],
  about: string,
  schema: z.ZodType<T>,
  start: () => T,
): Pick<Kept<T>, 'typed' | 'setTyped'> {
  const { typed, setTyped, letGo } = useHalfTyped(kind, about, schema, start);
  useEffect(() => letGo, [letGo]);
  return { typed, setTyped };
}

function read<T>(text: string | undefined, schema: z.ZodType<T>): T | null {
  if (text === undefined) return null;
  try {
    const found = schema.safeParse(JSON.parse(text));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
