/** Words of the first start, up to the questions of the plan. Neutral before the password: anyone may read them. */
export const firstRunWords = {
  welcome: {
    title: 'Welcome to Glidepath',
    about: 'A quiet place to plan a taper in small steps, day by day.',
    points: [
      'It is private. Everything stays in one locked folder on this computer.',
      'It never goes online. Nobody else can see what you write, and nothing is sent anywhere.',
      'It does arithmetic and shows limits. You decide.',
      'It is not medical advice and no substitute for care. A clinician or pharmacist can help with any step.',
    ],
    begin: 'Begin',
    usedBefore: 'Used Glidepath here before?',
    noJournal: (folder: string) =>
      `No journal is in ${folder}. If it lies on a drive that is not connected, connect it and look again.`,
    lookAgain: 'Look again',
    stillNone: 'Looked again. There is still no journal there.',
  },
  password: {
    title: 'Choose a password',
    about: 'It locks everything you write here.',
    noReset:
      'It can’t be reset. If it is lost, and no recovery code was made, nobody can get your journal back, not even the people who make Glidepath. Keep it somewhere safe.',
    making: 'Making your journal',
    doneTitle: 'Your password is set',
    done: 'Your journal is made and open. From now on Glidepath asks for this password when it starts.',
  },
  later: 'Make a plan later',
  questionsFirst: 'Questions about health and support first',
};
