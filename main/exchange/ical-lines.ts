/** The longest line of an iCalendar file, in octets of UTF-8 without its break (RFC 5545, 3.1). */
const longestLine = 75;

/** One property as lines of an iCalendar file: folded where it is too long, with its break at the end. */
export function property(name: string, value: string): string {
  let folded = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character);
    if (length + octets > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return `${folded}\r\n`;
}

/** A text as the value of a property (RFC 5545, 3.3.11). Control characters, which are not allowed, become blanks. */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, ' ');
}

/** `20261122` of a date. */
export function dateValue(date: string): string {
  return date.replaceAll('-', '');
}

/** `20261122T143000` of a day and a time on the wall, in no zone. */
export function floatingValue(date: string, time: string): string {
  return `${dateValue(date)}T${time.replace(':', '')}00`;
}

/** `20261122T204000Z` of an instant. */
export function instantValue(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
