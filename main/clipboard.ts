import { clipboard } from 'electron';

// Electron 45 made the clipboard's methods promises and gave the selection an object of its own; 25, which tests
// may run on, has neither. This is the only place that knows.
interface AnyClipboard {
  /** Of the selection only in 25: 45 hears no type, and would empty the clipboard itself. */
  clear(type?: 'selection'): void;
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  has(format: string): boolean | Promise<boolean>;
  /** Of 25 alone. */
  availableFormats?: unknown;
  selection?: { clear(): void };
}

const system = clipboard as unknown as AnyClipboard;

const keptMs = 10_000;

/** What the system calls the data that Chromium adds for a type that is not the web's own: the mark of our pages. */
const marked =
  { win32: 'Chromium Web Custom MIME Data Format', darwin: 'org.chromium.web-custom-data' }[
    process.platform as string
  ] ?? 'chromium/x-web-custom-data';

let ours: string | null = null;
let timer: NodeJS.Timeout | undefined;
let copied = false;

/** Puts text on the clipboard and takes it away after ten seconds, unless something else was copied meanwhile. */
export async function copyBriefly(text: string): Promise<void> {
  await system.writeText(text);
  ours = text;
  clearTimeout(timer);
  timer = setTimeout(() => void clearBrief(), keptMs);
}

/** A page has put something on the clipboard, marked. */
export function noteCopied(): void {
  copied = true;
}

/** Takes what came from us off the clipboard, unless something else was copied meanwhile. */
export async function clearCopied(): Promise<void> {
  await clearBrief();
  if (!copied) return;
  copied = false;
  if (await isMarked()) system.clear();
}

async function clearBrief(): Promise<void> {
  if (ours === null) return;
  if ((await system.readText()) === ours) system.clear();
  ours = null;
}

/** Whether the clipboard holds what a page marked. Its text is not read: that would leave it in this process. */
async function isMarked(): Promise<boolean> {
  const isOld = system.availableFormats !== undefined;
  const format = isOld ? marked : `electron application/osclipboard;format="${marked}"`;
  try {
    return await system.has(format);
  } catch {
    // Where it can't be told, it had better go.
    return true;
  }
}

/** Empties the buffer of selected text that Linux keeps apart from the clipboard. */
export function clearSelection(): void {
  if (process.platform !== 'linux') return;
  if (system.selection) system.selection.clear();
  else system.clear('selection');
}
