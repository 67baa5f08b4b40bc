import { ExpectedFailure } from '../failure';

/** Why a file can't be brought in: see `words/bring-in.ts`. A number of a row is a part of the reason, never its text. */
export function fileRefusal(reason: string): ExpectedFailure {
  return new ExpectedFailure('file-refused', reason);
}
