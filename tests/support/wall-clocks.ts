// What clocks on walls show, by the system's own formatter alone: nothing of the product is used here.

const hour = 3_600_000;
const dayMs = 24 * hour;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows at an instant, `YYYY-MM-DD` and `HH:MM`. */
export function shownAt(ms: number, zone: string): { date: string; time: string } {
  const shown = new Date(ms + aheadMs(ms, zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The day of a person whose day begins when the clock shows `dayStartsAt`. */
export function dayAt(ms: number, zone: string, dayStartsAt: string): string {
  const { date, time } = shownAt(ms, zone);
  return time < dayStartsAt ? shifted(date, -1) : date;
}

/** Every instant at which the clock shows this, the first one first: none where it is skipped, two where it comes twice. */
export function instantsOf(date: string, time: string, zone: string): number[] {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const distances = [-2, -1, 0, 1, 2].map((days) => aheadMs(asUtc + days * dayMs, zone));
  return [...new Set(distances)]
    .map((ahead) => asUtc - ahead)
    .filter((ms) => ms + aheadMs(ms, zone) === asUtc)
    .sort((a, b) => a - b);
}

/** Whether a calendar has this day in a zone at all. */
export function hasDay(date: string, zone: string): boolean {
  const noon = Date.parse(`${date}T12:00:00Z`);
  for (let ms = noon - 1.5 * dayMs; ms <= noon + 1.5 * dayMs; ms += hour / 2) {
    if (shownAt(ms, zone).date === date) return true;
  }
  return false;
}

/** A day some days later. */
export function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The instants at which a zone's clocks change within some years, to the minute. */
export function changesOf(zone: string, fromYear: number, toYear: number): number[] {
  const found: number[] = [];
  const end = Date.UTC(toYear, 11, 31);
  for (let from = Date.UTC(fromYear, 0, 1); from < end; from += 10 * dayMs) {
    let [low, high] = [from, from + 10 * dayMs];
    if (aheadMs(low, zone) === aheadMs(high, zone)) continue;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (aheadMs(middle, zone) === aheadMs(low, zone)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/** How far a zone's clocks are ahead of UTC. */
function aheadMs(ms: number, zone: string): number {
  const minute = Math.floor(ms / 60_000) * 60_000;
  const parts = Object.fromEntries(
    formatterFor(zone)
      .formatToParts(minute)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour: hours, minute: minutes } = parts;
  return Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:00Z`) - minute;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
