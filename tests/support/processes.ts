import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** The processes that know something of the open vault. */
export interface KnowingProcesses {
  vault: number;
  renderer: number;
}

/** The vault process and the renderer of the window that is there now. */
export async function knowingProcesses(app: ElectronApplication): Promise<KnowingProcesses> {
  return app.evaluate(({ app: electron, BrowserWindow }) => {
    const vault = electron
      .getAppMetrics()
      .find(({ serviceName, name }) => [serviceName, name].includes('Glidepath Vault'));
    const renderer = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    if (vault === undefined || renderer === undefined) throw new Error('no vault process or no window');
    return { vault: vault.pid, renderer };
  });
}

/** True when a process has ended, also when nobody has collected its exit code yet. */
export function isGone(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** Every living process of the application. */
export function processesOf(app: ElectronApplication): number[] {
  const main = app.process().pid;
  if (main === undefined) throw new Error('the application has no process');
  const parents = new Map(
    readdirSync('/proc').flatMap((name) => {
      const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : null;
      return parent === null ? [] : [[Number(name), parent] as const];
    }),
  );
  const isOfApp = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === main || isOfApp(parents.get(pid)));
  return [...parents.keys()].filter(isOfApp);
}

/** Kills every process of the application at once, as a power cut would: none of them gets to do anything more. */
export function killAll(app: ElectronApplication): void {
  for (const pid of processesOf(app)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Its parent's end was its own.
    }
  }
}

function parentOf(pid: number): number | null {
  try {
    // After the name in brackets: the state, then the parent.
    const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return parent === undefined ? null : Number(parent);
  } catch {
    return null;
  }
}
