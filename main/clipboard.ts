import { clipboard } from 'electron';

// Electron 45 made the clipboard's methods promises and gave the selection an object of its own; 25, which tests
// may run on, has neither. This is the only place that knows.
interface AnyClipboard {
  /** Of the selection only in 25: 45 hears no type, and would empty the clipboard itself. */
  clear(type?: 'selection'): void;
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  selection?: { clear(): void };
}

const system = clipboard as unknown as AnyClipboard;

const keptMs = 10_000;

let ours: string | null = null;

/** Puts text on the clipboard and takes it away after ten seconds, unless something else was copied meanwhile. */
export async function copyBriefly(text: string): Promise<void> {
  await system.writeText(text);
  ours = text;
  setTimeout(() => void clearCopied(), keptMs);
}

/** Takes our text off the clipboard, unless something else was copied meanwhile. */
export async function clearCopied(): Promise<void> {
  if (ours === null) return;
  if ((await system.readText()) === ours) system.clear();
  ours = null;
}

/** Empties the buffer of selected text that Linux keeps apart from the clipboard. */
export function clearSelection(): void {
  if (process.platform !== 'linux') return;
  if (system.selection) system.selection.clear();
  else system.clear('selection');
}
