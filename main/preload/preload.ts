import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/contract/bridge';

// Keeps the port to the vault process in this isolated world; the page gets two functions and nothing else.

const isShell = (method: string) => method.startsWith('shell.');

type Settle = (reply: string) => void;

const waiting = new Map<number, Settle>();
const listeners = new Set<(event: string, data: unknown) => void>();
let lastId = 0;

const portArrives = new Promise<MessagePort>((resolve) => {
  ipcRenderer.on('vault-port', (arrival) => {
    const port = arrival.ports[0];
    if (port === undefined) return;
    port.onmessage = ({ data }: MessageEvent) => {
      const { id, reply, event, data: eventData } = data;
      if (typeof event === 'string') {
        tell(event, eventData);
        return;
      }
      waiting.get(id)?.(reply);
      waiting.delete(id);
    };
    resolve(port);
  });
});

ipcRenderer.on('event', (_event, name: string, data: unknown) => tell(name, data));

function tell(event: string, data: unknown): void {
  for (const listener of listeners) listener(event, data);
}

async function callVault(method: string, input: unknown): Promise<string> {
  const port = await portArrives;
  return new Promise((resolve) => {
    lastId += 1;
    waiting.set(lastId, resolve);
    port.postMessage({ id: lastId, method, input });
  });
}

const bridge: Bridge = {
  call: (method, input) =>
    isShell(method) ? ipcRenderer.invoke('shell', method, input) : callVault(method, input),
  on(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('glidepath', bridge);
