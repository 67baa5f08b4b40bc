/** Words of Help now. They can be read while locked, so they say nothing of what the product is for. */
export const helpWords = {
  title: 'Help now',
  close: 'Close',
  about: 'You can reach these lines without a password. They know nothing about this computer.',
  others: 'More places to turn to',
  checked: (date: string) => `Numbers last checked ${date}.`,
  copyOnly: 'Glidepath never goes online. Copy a number or address and use it on your phone.',
  /** At the foot of screens without a rail. */
  foot: 'Emergency: call 911. In a crisis: call or text 988, day or night.',
};
