import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';

/** Where a text was found: in which form, and what stands there. */
export interface Sighting {
  form: string;
  /** The text with what follows it, so that one can tell which one it is. */
  text: string;
}

/**
 * A mark that stands at the beginning of several texts, in the forms in which it could lie about: as UTF-8, as
 * UTF-16, and inside base64 at each of the three places that its first byte can have there.
 */
export function formsOf(mark: string): { form: string; bytes: Buffer }[] {
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.from('\0'.repeat(offset) + mark).toString('base64');
    // The first and the last signs hold bits of the neighbours.
    return text.slice(offset === 0 ? 0 : offset + 1, -4);
  });
  return [
    { form: 'UTF-8', bytes: Buffer.from(mark) },
    { form: 'UTF-16', bytes: Buffer.from(mark, 'utf16le') },
    ...base64.map((text) => ({ form: 'base64', bytes: Buffer.from(text) })),
  ];
}

function sightingsIn(bytes: Buffer, mark: string): Sighting[] {
  return formsOf(mark).flatMap(({ form, bytes: wanted }) => {
    const found: Sighting[] = [];
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) {
      const after = bytes.subarray(at, at + wanted.length * 3);
      const text = after.toString(form === 'UTF-16' ? 'utf16le' : 'latin1').replace(/[^ -~]/g, '.');
      found.push({ form, text });
    }
    return found;
  });
}

/** Every file below a folder in which a mark stands, also in its name. */
export function searchFiles(folder: string, mark: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const inName = file.includes(mark) ? [`${file} (its name)`] : [];
    if (!entry.isFile()) return inName;
    return sightingsIn(readFileSync(file), mark).length > 0 ? [...inName, file] : inName;
  });
}

const pageBytes = 4096;
const present = 0x80;
const swapped = 0x40;

/**
 * Where a mark stands in the memory of a living process: in its resident and swapped pages, which are all that it has.
 * Linux only; needs the right to trace the process.
 */
export function searchMemory(pid: number, mark: string): { sightings: Sighting[]; bytes: number } {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const pages = openSync(`/proc/${pid}/pagemap`, 'r');
  const sightings: Sighting[] = [];
  let bytes = 0;
  try {
    for (const [from, to] of readableParts(pid)) {
      for (const [start, length] of residentRuns(pages, from, to)) {
        const part = Buffer.alloc(length);
        try {
          bytes += readSync(memory, part, 0, length, start);
        } catch {
          // Given back between the two looks.
          continue;
        }
        sightings.push(...sightingsIn(part, mark));
      }
    }
  } finally {
    closeSync(memory);
    closeSync(pages);
  }
  return { sightings, bytes };
}

function readableParts(pid: number): [number, number][] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line) ?? [];
      if (from === undefined || to === undefined || line.includes('[v')) return [];
      return [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as [number, number]];
    });
}

/** Runs of pages that are there, at most 64 MiB each. */
function residentRuns(pages: number, from: number, to: number): [number, number][] {
  const runs: [number, number][] = [];
  const atOnce = 1 << 16;
  for (let start = from; start < to; start += atOnce * pageBytes) {
    const count = Math.min(atOnce, (to - start) / pageBytes);
    const flags = Buffer.alloc(count * 8);
    readSync(pages, flags, 0, flags.length, (start / pageBytes) * 8);
    let begun = -1;
    for (let page = 0; page <= count; page += 1) {
      const there = page < count && ((flags[page * 8 + 7] ?? 0) & (present | swapped)) !== 0;
      if (there && begun < 0) begun = page;
      if ((there && page - begun < 1 << 14) || begun < 0) continue;
      runs.push([start + begun * pageBytes, (page - begun) * pageBytes]);
      begun = there ? page : -1;
    }
  }
  return runs;
}
