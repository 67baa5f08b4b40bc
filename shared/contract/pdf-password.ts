import { z } from 'zod';
import { isOneLine } from './fields';

/** The fewest and most characters of a password for a PDF. */
export const pdfPasswordLength = { least: 8, most: 120 };

/** Bytes of a password that a PDF reads (ISO 32000-2, 7.6.4.3). */
const mostBytes = 127;

/** Whether a text can be the password of a PDF. */
export function isPdfPassword(text: string): boolean {
  const { least, most } = pdfPasswordLength;
  if (text.length < least || text.length > most || !isOneLine(text)) return false;
  return utf8Length(text.normalize('NFKC')) <= mostBytes;
}

/** Bytes of a text without lone surrogates in UTF-8. */
function utf8Length(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length;
}

export const pdfPasswordField = z.string().refine(isPdfPassword);
