import { readFileSync } from 'node:fs';
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
