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
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData(mark, 'yes');
    // The only way to take text out of a field so that undo brings it back.
    if (event.type === 'cut') document.execCommand('delete');
    void call('shell.copied', {});
  };
  const kinds = ['copy', 'cut'] as const;
  for (const kind of kinds) document.addEventListener(kind, onCopy);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, onCopy);
  };
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
