import { useScreenKeys } from '../../ui/use-screen-keys';

/** The key that leads to the check-in. */
export const checkInKey = 'C';

/** Runs `run` at the key, unless a field or something over the screen has the keys. */
export function useCheckInKey(run: () => void): void {
  useScreenKeys((event) => {
    if (event.key.toUpperCase() !== checkInKey || event.shiftKey) return;
    event.preventDefault();
    run();
  });
}
