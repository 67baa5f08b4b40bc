/**
 * What a spreadsheet takes for the beginning of a formula: `=`, `+`, `-`, `@`, also in full-width and small forms and
 * behind blanks, or a tab or return (OWASP, CSV injection). Quotes before it belong to it, so that what was made safe
 * can be told from what was typed like that.
 */
const formulaStart = /^'*(?:[\s\p{Cf}]*[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/u;

/** A text that no spreadsheet runs as a formula: with one `'` before it where it could be one. Never for numbers. */
export function formulaSafe(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text that `formulaSafe` was given. */
export function fromFormulaSafe(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}
