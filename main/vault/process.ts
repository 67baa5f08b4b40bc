import { randomBytes } from 'node:crypto';
import type { MessageEvent, MessagePortMain, ParentPort } from 'electron';
import type { EventData, EventName, VaultMethodName } from '../../shared/contract/contract';
import type { HostMessage, HostReply } from './host-messages';
import { defaultKdf } from './keys/kdf';
import { chosenPlaces } from './places';
import { type Caller, router } from './router';
import { systemZone, usableZone } from './system-zone';
import { vaultSession } from './vault-session';
import { workOf } from './work';

// The entry of the vault process: it connects ports to the router, and ends when it is told to lock.

const [home, clockOffset, debug] = process.argv.slice(2);
if (home === undefined) throw new Error('the vault process needs a home folder');
const parent = (process as unknown as { parentPort: ParentPort }).parentPort;
const offset = Number(clockOffset ?? 0);

const session = vaultSession({
  home,
  clock: { now: () => Date.now() + offset, monotonic: () => performance.now() },
  zone: () => usableZone(systemZone()),
  random: randomBytes,
  kdf: defaultKdf,
});

const pages = new Set<MessagePortMain>();

/** Methods that open the vault, or may: from their call on there is something to lock. */
const opening = new Set<unknown>([
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'backups.restore',
  'condition.salvage',
  'condition.takeHeader',
] satisfies VaultMethodName[]);

const tell = <E extends EventName>(event: E, data: EventData<E>) => {
  for (const port of pages) port.postMessage({ event, data });
};

const places = chosenPlaces();
const work = workOf((progress) => tell('work', progress));

/** A job that is told to end has this long to clear away what it left; what then still lies there goes at the next opening. */
const workEndMs = 120;

const route = router(
  session,
  work,
  places,
  (areas) => tell('changed', { areas: [...areas] }),
  (method, error) => {
    // Texts of errors may hold what a person wrote; they are for developers only.
    console.error(debug === 'debug' ? error : `bug in ${method}`);
  },
);

function connect(port: MessagePortMain, caller: Caller): void {
  port.on('message', (event: MessageEvent) => {
    const { id, method, input } = event.data as { id: unknown; method: unknown; input: unknown };
    const opens = opening.has(method);
    if (opens) answer({ type: 'opening' });
    void route(caller, method, input).then((reply) => {
      // A refused second try must not pass for a locked vault.
      if (opens && reply.ok) answer({ type: 'opened' });
      else if (opens && !session.isOpen()) answer({ type: 'shut' });
      if (method === 'backups.putBack' && reply.ok) answer({ type: 'put-back' });
      // Outputs of the contract are all of what JSON knows: see `Bridge`.
      port.postMessage({ id, reply: JSON.stringify(reply) });
    });
  });
  if (caller === 'app') pages.add(port);
  port.on('close', () => pages.delete(port));
  port.start();
}

function answer(reply: HostReply): void {
  parent.postMessage(reply);
}

parent.on('message', (event: MessageEvent) => {
  const message = event.data as HostMessage;
  const [port] = event.ports;
  if (message.type === 'connect' && port !== undefined) connect(port, message.caller);
  if (message.type === 'place') {
    places.add(message.token, message.purpose, message.path);
    answer({ type: 'placed' });
  }
  if (message.type === 'close') void close().finally(() => answer({ type: 'closed' }));
});

async function close(): Promise<void> {
  await Promise.race([work.end(), new Promise((resolve) => setTimeout(resolve, workEndMs))]);
  try {
    session.close();
  } catch (error) {
    // What is committed is safe; the process ends now in any case.
    console.error(debug === 'debug' ? error : 'bug in close');
  }
}

answer({ type: 'ready' });
