/** Words around every screen: the rail, the lock, the idle warning. */
export const frameWords = {
  product: 'Glidepath',
  mainNavigation: 'Screens',
  today: 'Today',
  calendar: 'Calendar',
  journal: 'Journal',
  trends: 'Trends',
  plan: 'Plan',
  coping: 'Coping',
  safetyPlan: 'Safety plan',
  reports: 'Reports',
  learn: 'Learn',
  settings: 'Settings',
  /** The pages that belong to the plan. */
  journalTabs: {
    label: 'Pages of the journal',
    entries: 'Entries',
    scales: 'Scales',
    symptoms: 'Symptoms',
    health: 'Health',
  },
  reportsTabs: { label: 'Ways out of the journal', pages: 'Pages', files: 'Files', bringIn: 'Bring in' },
  planTabs: { label: 'Pages of the plan', plan: 'Plan', supply: 'Supply', products: 'Products' },
  safetyPlanTabs: {
    label: 'Pages of the safety plan',
    plan: 'Safety plan',
    people: 'People and places',
    family: 'For family',
    lockScreen: 'Lock screen',
  },
  help: 'Help now',
  /** The two numbers that must never be a click away. */
  crisis: 'Emergency 911 · Crisis 988',
  lock: 'Lock',
  skip: 'Skip to the content',
  loading: 'One moment',
  close: 'Close',
  standIn: 'Old stand-in for development. Not for real data.',
  idleWarning: (seconds: number) => `Locking in ${seconds} seconds. Press any key to stay.`,
  idleWarningSpoken: 'Locking soon. Press any key to stay.',
  cannotStart:
    'Glidepath could not start a part of itself. Nothing in your journal was changed. Installing it again may help.',
};
