import { describe, expect, it } from 'vitest';
import { usableZone } from '../../main/vault/system-zone';
import { logicalDate } from '../../shared/time';

describe('the zone of a system', () => {
  it.each([
    ['has a name', 'America/New_York', 300, 'America/New_York'],
    ['is UTC', 'UTC', 0, 'UTC'],
    ['has no name, as with TZ=:/etc/localtime', undefined, 0, '+00:00'],
    ['is unknown', 'Etc/Unknown', 300, '-05:00'],
    ['is a rule of its own, as with TZ=GMT-5:30', 'GMT+05:30', -330, '+05:30'],
  ])('can be reckoned with when it %s', (_name, name, minutesBehindUtc, zone) => {
    expect(usableZone({ name, minutesBehindUtc })).toBe(zone);
    expect(logicalDate('2026-11-22T20:40:00Z', zone, '04:00')).toMatch(/^2026-11-2[23]$/);
  });
});
