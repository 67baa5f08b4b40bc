/** What the vault's code is given instead of reaching for it, so that tests decide it. */
export interface Surroundings {
  /** The folder in which the vault's own folder lies. */
  readonly home: string;
  readonly clock: Clock;
  /** The time zone now, by its IANA name or as a distance from UTC; asked each time, because people travel. */
  zone(): string;
  /** Cryptographically strong random bytes. */
  random(length: number): Uint8Array;
  /** Cost of opening a password slot that is made from now on. */
  readonly kdf: KdfParameters;
}

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Milliseconds since some moment of this process; no setting of the system's clock moves it. */
  monotonic(): number;
}

/** Argon2id cost parameters (RFC 9106). */
export interface KdfParameters {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The clock's time as an ISO 8601 instant with Z. */
export function instantNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}

/** A new record's identity: 16 random bytes in hex. */
export function newId(surroundings: Pick<Surroundings, 'random'>): string {
  return Buffer.from(surroundings.random(16)).toString('hex');
}
