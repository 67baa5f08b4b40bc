/** Whether a key belongs to a field or to something that lies over the screen, and so not to the screen itself. */
export function keysTaken(target: EventTarget | null): boolean {
  const inField =
    target instanceof Element && target.closest('input, select, textarea, [contenteditable="true"]') !== null;
  return inField || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
