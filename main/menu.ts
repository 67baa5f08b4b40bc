import { app, Menu } from 'electron';
import type { Locking } from './locking';

/** The application's menu: what the keyboard needs, in neutral words. */
export function setMenu(locking: Locking): void {
  const template: Electron.MenuItemConstructorOptions[] = [
    {
      label: 'Glidepath',
      submenu: [
        { label: 'Lock', accelerator: 'CmdOrCtrl+L', click: () => void locking.lock('person') },
        { label: 'Help now', accelerator: 'F1', click: () => locking.send('help', {}) },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
