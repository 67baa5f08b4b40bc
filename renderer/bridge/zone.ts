import { call } from './client';

const everyMs = 60_000;

/**
 * Tells the vault which zone the clock on the wall is in, at once and whenever it has changed: on a trip the page
 * hears of it, the vault process does not. Returns what stops it.
 */
export function followZone(): () => void {
  let told: string | undefined;
  const tell = () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone === undefined || zone === told) return;
    told = zone;
    // Told again at the next look if the vault could not be asked just now.
    call('vault.zone', { zone }).catch(() => {
      told = undefined;
    });
  };
  tell();
  const timer = setInterval(tell, everyMs);
  window.addEventListener('focus', tell);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', tell);
  };
}
