import path from 'node:path';
import { app, BrowserWindow, type Session } from 'electron';
import { pageOrigin } from './session';

const page = (name: 'index' | 'report') => `${pageOrigin}/${name}.html`;

/** Settings of every page: sandboxed, isolated, without anything that could reach out. */
function webPreferences(session: Session): Electron.WebPreferences {
  return {
    session,
    preload: path.join(app.getAppPath(), 'build/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    devTools: !app.isPackaged,
  };
}

/** Where a window stood and how, so that locking does not move it. */
export interface Placement {
  readonly bounds: Electron.Rectangle;
  readonly maximized: boolean;
  readonly fullScreen: boolean;
  readonly minimized: boolean;
  /** Whether it had the keyboard: a window that locks in the background must not take it. */
  readonly focused: boolean;
}

/** Where a window stands now. */
export function placementOf(window: BrowserWindow): Placement {
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    fullScreen: window.isFullScreen(),
    minimized: window.isMinimized(),
    focused: window.isFocused(),
  };
}

/**
 * Opens the application's window, shown once it has painted; `shielded` is whether screenshots and shared screens leave
 * it out. The title never changes.
 */
export async function openAppWindow(
  session: Session,
  placement: Placement | undefined,
  shielded: boolean,
  beforeLoad: (window: BrowserWindow) => void,
): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    ...placement?.bounds,
    fullscreen: placement?.fullScreen ?? false,
    minWidth: 420,
    minHeight: 480,
    show: false,
    title: 'Glidepath',
    backgroundColor: '#faf8f4',
    autoHideMenuBar: true,
    webPreferences: webPreferences(session),
  });
  window.setContentProtection(shielded);
  window.on('page-title-updated', (event) => event.preventDefault());
  if (placement?.maximized) window.maximize();
  window.once('ready-to-show', () => {
    if (placement?.minimized) window.minimize();
    else if (placement?.focused === false) window.showInactive();
    else window.show();
  });
  beforeLoad(window);
  await window.loadURL(page('index'));
  return window;
}

/** Opens the unseen window in which a report is drawn. */
export async function openReportWindow(
  session: Session,
  beforeLoad: (window: BrowserWindow) => void,
): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    width: 816,
    height: 1056,
    webPreferences: webPreferences(session),
  });
  beforeLoad(window);
  await window.loadURL(page('report'));
  return window;
}
