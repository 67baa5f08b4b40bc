import { useScreenKeys } from '../../ui/use-screen-keys';
import { type View, views } from './calendar-place';

/** The letter of each view; its place in the row of views is its number. */
export const viewLetters: Record<View, string> = { month: 'M', week: 'W', list: 'L', year: 'Y' };

interface Options {
  onView: (view: View) => void;
  onToday: () => void;
}

/** Letters and numbers choose the view, T goes to today, while no field has focus and nothing lies over the screen. */
export function useViewKeys({ onView, onToday }: Options): void {
  useScreenKeys((event) => {
    const key = event.key.toUpperCase();
    const view = views.find((each, index) => key === viewLetters[each] || key === String(index + 1));
    if (view !== undefined) onView(view);
    else if (key === 'T') onToday();
  });
}
