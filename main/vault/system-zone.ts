import { wallTime } from '../../shared/time';

/** What the system says of its zone: a name, if it has one, and the minutes that UTC is ahead of its clock now. */
interface SystemZone {
  readonly name: string | undefined;
  readonly minutesBehindUtc: number;
}

/** What the system says now. */
export function systemZone(): SystemZone {
  return {
    name: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    minutesBehindUtc: new Date().getTimezoneOffset(),
  };
}

/**
 * The zone to reckon days in: the system's by name, or, where the system gives none that is known (`TZ` set to a file
 * or to a rule of its own), its distance from UTC, such as `-05:00`.
 */
export function usableZone({ name, minutesBehindUtc }: SystemZone): string {
  return name !== undefined && isKnown(name) ? name : distanceFromUtc(-minutesBehindUtc);
}

/** Whether days can be reckoned in a zone of this name. */
export function isKnown(name: string): boolean {
  try {
    wallTime('2000-01-01T00:00Z', name);
    return true;
  } catch {
    return false;
  }
}

function distanceFromUtc(minutes: number): string {
  const distance = Math.abs(minutes);
  const [hours, rest] = [Math.floor(distance / 60), distance % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
