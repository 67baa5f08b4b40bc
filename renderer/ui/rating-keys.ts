/** A digit key, and when it was pressed, in milliseconds. */
export interface PressedDigit {
  digit: number;
  at: number;
}

/** Two digits that follow each other within this time are one number. */
const oneNumberMs = 1000;

/**
 * What is meant by a digit on a scale up to `most`: with the digit just before it one number, where the scale reaches
 * that far, else the digit alone. Null where the scale does not even reach the digit.
 */
export function typedDigit(before: PressedDigit | null, now: PressedDigit, most: number): number | null {
  if (before !== null && before.digit > 0 && now.at - before.at <= oneNumberMs) {
    const number = before.digit * 10 + now.digit;
    if (number <= most) return number;
  }
  return now.digit <= most ? now.digit : null;
}
