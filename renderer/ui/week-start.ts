/** The parts of a locale that say how its weeks begin; which of the two there is depends on the browser's age. */
interface WeekLocale {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** Sunday, as in the United States. */
const fallback = 7;

/** The weekday that weeks begin with in a locale: 1 for Monday to 7 for Sunday. */
export function weekStartOf(locale: string): number {
  try {
    const known = new Intl.Locale(locale) as WeekLocale;
    return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? fallback;
  } catch {
    // Not a locale that anybody knows.
    return fallback;
  }
}
