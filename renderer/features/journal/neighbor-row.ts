/** Marks the button of a row that takes the focus when the row beside it goes away. */
export const opensRow = { 'data-opens-row': true } as const;

/**
 * Gives what hands the focus on once the row of a button is gone: to the row after it, or before it where it is the
 * last. Does nothing where the focus has moved on meanwhile, or no row is left.
 */
export function focusHandedOn(button: HTMLElement): () => void {
  const own = button.closest('li');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-opens-row]')];
  const place = rows.findIndex((row) => own?.contains(row));
  const next = rows[place + 1] ?? rows[place - 1];
  return () => {
    const { activeElement } = document;
    if (activeElement === button || activeElement === document.body) next?.focus();
  };
}
