import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard into the first field of a form when it opens. Give the form the ref. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return form;
}

/** Puts the keyboard into the first field that has a problem, once that is shown. */
export function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** What leaves a form at Escape: the form alone, not the sheet that it may stand in. */
export function leaveAtEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
}
