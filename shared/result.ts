/**
 * An outcome that the caller is expected to handle: a value, or a code that says why there is none.
 * Codes are plain words for the catalogue to translate; they never carry what the person typed.
 * Mistakes of the program itself throw instead.
 */
export type Result<T, C extends string> = { ok: true; value: T } | { ok: false; code: C };

/** A result that holds `value`. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A result that holds no value, and the code of the reason. */
export function fail<C extends string>(code: C): { ok: false; code: C } {
  return { ok: false, code };
}
