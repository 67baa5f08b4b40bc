import './no-eval';
import type { Bridge } from '../../shared/contract/bridge';
import {
  contract,
  type EventData,
  type EventName,
  events,
  type InputOf,
  type MethodName,
  type OutputOf,
} from '../../shared/contract/contract';
import type { FailureCode, Reply } from '../../shared/contract/errors';

declare global {
  interface Window {
    readonly glidepath: Bridge;
  }
}

/** An expected failure of a call. The screen shows the words for its code. */
export class CallFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly reason?: string,
  ) {
    super(code);
    this.name = 'CallFailure';
  }
}

/** Calls a method and checks its answer. Rejects with `CallFailure` for every coded failure. */
export async function call<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const reply = JSON.parse(await window.glidepath.call(method, input)) as Reply<unknown>;
  if (!reply.ok) throw new CallFailure(reply.code, reply.reason);
  return contract[method].output.parse(reply.value) as OutputOf<M>;
}

/** Listens for one event; returns what stops it. */
export function listen<E extends EventName>(event: E, listener: (data: EventData<E>) => void): () => void {
  return window.glidepath.on((name, data) => {
    if (name === event) listener(events[event].parse(data) as EventData<E>);
  });
}
