/** Words of the screen of files for other programs. */
export const filesOutWords = {
  title: 'Files',
  about: 'Your days as a file that another program can read.',
  everything: 'Everything',
  everythingAbout: 'All that you noted, in one JSON file. It is made on the page of backups.',
  toBackups: 'Open backups',
};
