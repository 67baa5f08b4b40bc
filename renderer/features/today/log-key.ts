import { useScreenKeys } from '../../ui/use-screen-keys';

/** The key that logs the next dose. */
export const logKey = 'L';

/** Runs `run` at the key while `active`, unless a field or something over the screen has the keys. */
export function useLogKey(run: () => void, active: boolean): void {
  useScreenKeys((event) => {
    if (event.key.toUpperCase() !== logKey || event.repeat || event.shiftKey) return;
    // Or the letter would be typed into the field of a form that opens.
    event.preventDefault();
    run();
  }, active);
}
