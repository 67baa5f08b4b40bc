import styles from './icon.module.css';

// One set of line icons, drawn on a 20-unit square.
const shapes = {
  today:
    'M10 3.5v2M10 14.5v2M3.5 10h2M14.5 10h2M5.4 5.4l1.4 1.4M13.2 13.2l1.4 1.4M14.6 5.4l-1.4 1.4M6.8 13.2l-1.4 1.4M12.8 10a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
  calendar: 'M4 5.5h12v11H4zM4 9h12M7.5 3.5v3M12.5 3.5v3',
  journal:
    'M5.5 3.5h9a1 1 0 0 1 1 1v12h-10a1.5 1.5 0 0 1-1.5-1.5V5a1.5 1.5 0 0 1 1.5-1.5ZM7.5 7.5h5M7.5 10.5h5M7.5 13.5h3',
  trends: 'M3.5 4v12.5H17M5.5 12.5l3-3.5 3 2 4.5-5.5',
  plan: 'M3.5 4v12.5H17M5.5 6h3v3.5h3V13h4.5',
  coping: 'M10 16.5s-6.5-3.8-6.5-8.3A3.5 3.5 0 0 1 10 6.4a3.5 3.5 0 0 1 6.5 1.8c0 4.5-6.5 8.3-6.5 8.3Z',
  safety: 'M10 3l6 2.2v4.6c0 3.6-2.5 6-6 7.2-3.5-1.2-6-3.6-6-7.2V5.2zM7.5 9.8l1.9 1.9 3.3-3.6',
  learn:
    'M10 5.5C8.5 4.4 6.5 4 3.5 4v11c3 0 5 .4 6.5 1.5 1.5-1.1 3.5-1.5 6.5-1.5V4c-3 0-5 .4-6.5 1.5ZM10 5.5v11',
  reports: 'M5.5 3h6l3.5 3.5V17h-9.5zM11.5 3v3.5H15M8 10.5h4.5M8 13.5h4.5',
  settings:
    'M4 6.5h6M13.5 6.5H16M4 13.5h2.5M10 13.5h6M13.5 6.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM10 13.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8 8.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.4M10 13.8v.1',
  alert: 'M10 3.5l7 12.5H3zM10 8.2v3.6M10 13.9v.1',
  lock: 'M5.5 9.5h9v7h-9zM7.5 9.5V7a2.5 2.5 0 0 1 5 0v2.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  below: 'M5 8l5 5 5-5',
  above: 'M5 12l5-5 5 5',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  add: 'M10 4.5v11M4.5 10h11',
  undo: 'M7 5L3.5 8.5 7 12M4 8.5h7a4 4 0 0 1 0 8H9',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside words; never the only thing that says something. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
