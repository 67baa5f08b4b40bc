import { call } from './client';

/** Any type that is not the web's own: it makes Chromium add data of its own kind to the clipboard. */
const mark = 'application/x-marked';

/**
 * Puts what the person copies or cuts on the clipboard as plain text, marked, and tells main, which takes marked text
 * off again at the lock. It knows it by the mark, and so need not read what was copied. Returns what stops it.
 */
export function markCopies(): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const text = selectedText();
    if (event.defaultPrevented || event.clipboardData === null || text === '') return;
    event.preventDefault();
    put(event.clipboardData, text);
    // The only way to take text out of a field so that undo brings it back.
    if (event.type === 'cut') document.execCommand('delete');
  };
  const kinds = ['copy', 'cut'] as const;
  for (const kind of kinds) document.addEventListener(kind, onCopy);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, onCopy);
  };
}

/** Copies a text as if the person had selected it. Whether it is on the clipboard now. Only right after a key or click. */
export function copyText(text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    put(event.clipboardData, text);
    done = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
}

function put(clipboard: DataTransfer, text: string): void {
  clipboard.setData('text/plain', text);
  clipboard.setData(mark, 'yes');
  void call('shell.copied', {});
}

/** The text that is selected in a field or on the page; none in a password, which nobody may copy. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.type === 'password') return '';
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = field;
    if (selectionStart !== null && selectionEnd !== selectionStart)
      return value.slice(selectionStart, selectionEnd ?? undefined);
  }
  return document.getSelection()?.toString() ?? '';
}
