import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { electronPath } from '../../scripts/runtime.mjs';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome, projectRoot } from '../support/launch';
import { goTo } from '../support/person';
import { callAs } from '../support/seed';
import { password } from '../support/surroundings';

// What the application forbids itself, tried in the real one.

const home = newHome();
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  launched = await launch({ home });
  page = await launched.page();
  await callAs(page, 'shell.context', {});
});

test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('the page is sandboxed and isolated, and has nothing of what reaches out', async () => {
  const read = await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the types.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  // What is off and off by default is left out there.
  const offByDefault = {
    nodeIntegrationInWorker: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  };
  const preferences = { ...offByDefault, ...read };
  expect(preferences).toMatchObject({
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
  });
  expect(
    await page.evaluate(() => ['require', 'process', 'Buffer', 'module'].filter((n) => n in window)),
  ).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys((window as unknown as { glidepath: object }).glidepath)),
  ).toEqual(['call', 'on']);
});

test('only the files of the page are served, with headers that forbid all else', async () => {
  const ask = (addresses: string[]) =>
    launched.app.evaluate(async ({ session }, asked) => {
      const own = session.fromPartition('glidepath', { cache: false });
      return Promise.all(
        asked.map(async (address) => {
          const answer = await own.fetch(address).catch(() => null);
          return [address, answer?.status ?? 'refused', Object.fromEntries(answer?.headers ?? [])] as const;
        }),
      );
    }, addresses);
  const [[, status, headers] = []] = await ask(['app://glidepath/index.html']);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'; webrtc 'block'",
    'permissions-policy': expect.stringContaining('bluetooth=(), camera=()'),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  const hidden = [
    'app://glidepath/',
    'app://glidepath/../main.cjs',
    'app://glidepath/%2e%2e/main.cjs',
    'app://glidepath/..%2fmain.cjs',
    'app://glidepath/assets/%2e%2e%2f%2e%2e%2fmain.cjs',
    'app://glidepath/..%5cmain.cjs',
    'app://glidepath//etc/passwd',
    'app://glidepath/__proto__',
    'app://elsewhere/index.html',
  ];
  expect((await ask(hidden)).map(([address, code]) => [address, code])).toEqual(
    hidden.map((address) => [address, 404]),
  );
});

test('no script of a stranger runs in the page, and nothing can be fetched, framed, sent or opened', async () => {
  const done = await page.evaluate(async () => {
    const tried: Record<string, string> = {};
    const attempt = async (name: string, act: () => unknown) => {
      // From a turn of its own: what a debugger evaluates may make code from text.
      await new Promise((resolve) => setTimeout(resolve, 0));
      try {
        const result = await act();
        tried[name] = result === undefined || result === null ? 'nothing' : 'done';
      } catch {
        tried[name] = 'refused';
      }
    };
    const marked = window as unknown as Record<string, unknown>;
    await attempt('inline script', () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
    await attempt('markup', () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">');
    });
    await attempt('function from text', () => new Function('window.ran = true')());
    await attempt('fetch', () => fetch('https://example.com/'));
    await attempt('fetch of our own', () => fetch('app://glidepath/index.html'));
    await attempt('socket', async () => {
      const socket = new WebSocket('wss://example.com/');
      await new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
      });
    });
    await attempt('picture from elsewhere', async () => {
      const image = new Image();
      image.src = 'https://example.com/a.png';
      await image.decode();
    });
    await attempt('worker', async () => {
      const worker = new Worker('data:text/javascript,1');
      await new Promise((resolve, reject) => {
        worker.onmessage = resolve;
        worker.onerror = reject;
      });
    });
    await attempt('new window', () => window.open('app://glidepath/index.html'));
    await attempt('camera', () => navigator.mediaDevices.getUserMedia({ video: true }));
    await attempt('clipboard', () => navigator.clipboard.readText());
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    tried.place = state;
    tried.notices = Notification.permission;
    tried.ran = String(marked.ran ?? 'no');
    return tried;
  });
  expect(done).toEqual({
    'inline script': 'refused',
    markup: 'refused',
    'function from text': 'refused',
    fetch: 'refused',
    'fetch of our own': 'refused',
    socket: 'refused',
    'picture from elsewhere': 'refused',
    worker: 'refused',
    'new window': 'nothing',
    camera: 'refused',
    clipboard: 'refused',
    place: 'denied',
    notices: 'denied',
    ran: 'no',
  });
});

test('what the policy stops is stopped by the policy, line by line', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
    const add = (name: string, set: Record<string, string>) =>
      document.body.append(Object.assign(document.createElement(name), set));
    const quietly = (act: () => unknown) => {
      try {
        act();
      } catch {
        // Refused on the spot: the policy is heard of all the same.
      }
    };
    quietly(() => add('img', { src: 'https://example.com/a.png' }));
    quietly(() => add('video', { src: 'https://example.com/a.mp4' }));
    quietly(() => add('iframe', { src: 'https://example.com/' }));
    quietly(() => add('link', { rel: 'stylesheet', href: 'https://example.com/a.css' }));
    quietly(() => add('base', { href: 'https://example.com/' }));
    quietly(() => document.body.setAttribute('style', 'color: red'));
    quietly(() => {
      document.body.innerHTML = '<b>markup</b>';
    });
    quietly(() => void fetch('https://example.com/').catch(() => undefined));
    quietly(() => new WebSocket('wss://example.com/'));
    quietly(() => navigator.sendBeacon('https://example.com/', 'a'));
    quietly(() => new EventSource('https://example.com/'));
    quietly(() => void document.fonts.add(new FontFace('a', 'url(https://example.com/a.woff2)')));
    quietly(() => void document.fonts.load('1em a').catch(() => undefined));
    quietly(() => new Worker('https://example.com/a.js'));
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await expect
    .poll(heard)
    .toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'font-src',
        'frame-src',
        'img-src',
        'media-src',
        'require-trusted-types-for',
        'style-src-attr',
        'style-src-elem',
      ]),
    );
  await page.reload();
});

test('the page stays where it is: no navigation, no form, no frame, and its title never changes', async () => {
  const before = page.url();
  await page.evaluate(() => {
    document.title = 'Something that tells';
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
    const frame = document.createElement('iframe');
    frame.src = 'app://glidepath/index.html';
    document.body.append(frame);
    location.href = 'https://example.com/';
  });
  await callAs(page, 'shell.context', {});
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null)).toBeNull();
  const seen = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(seen).toEqual(['Glidepath']);
});

test('no device, no connection past the page, no webview, and nothing dropped on the window opens', async () => {
  const before = page.url();
  const tried = await page.evaluate(async () => {
    const found: Record<string, string> = {};
    const ways = navigator as unknown as Record<
      string,
      Record<string, (given?: unknown) => Promise<unknown>>
    >;
    const ask = async (name: string, method: string, given?: unknown) => {
      const way = ways[name];
      if (way === undefined) {
        found[`${name}.${method}`] = 'not there';
        return;
      }
      try {
        const answer = await Promise.race([
          way[method]?.(given),
          new Promise((resolve) => setTimeout(resolve, 1000, [])),
        ]);
        found[`${name}.${method}`] = Array.isArray(answer) && answer.length === 0 ? 'none' : 'granted';
      } catch {
        found[`${name}.${method}`] = 'refused';
      }
    };
    await ask('usb', 'getDevices');
    await ask('hid', 'getDevices');
    await ask('serial', 'getPorts');
    await ask('usb', 'requestDevice', { filters: [{ vendorId: 1 }] });
    await ask('hid', 'requestDevice', { filters: [] });
    await ask('serial', 'requestPort');
    await ask('bluetooth', 'getDevices');
    await ask('bluetooth', 'requestDevice', { acceptAllDevices: true });

    const candidates: string[] = [];
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
    peer.onicecandidate = ({ candidate }) => candidate !== null && candidates.push(candidate.candidate);
    peer.createDataChannel('a');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 500));
    peer.close();
    found.peers = candidates.join() || 'none';

    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    found.webview = 'getWebContentsId' in view ? 'alive' : 'dead';
    view.remove();

    const opened = [
      'file:///etc/passwd',
      'https://example.com/',
      'app://glidepath/index.html',
      'about:blank',
    ];
    found.windows = opened.map((address) => String(window.open(address))).join();
    const transfer = new DataTransfer();
    transfer.setData('text/uri-list', 'https://example.com/');
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }
    location.href = 'file:///etc/passwd';
    return found;
  });
  expect(Object.values(tried).filter((answer) => ['granted', 'alive'].includes(answer))).toEqual([]);
  expect(tried).toMatchObject({ peers: 'none', webview: 'dead', windows: 'null,null,null,null' });
  await callAs(page, 'shell.context', {});
  expect(page.url()).toBe(before);
  expect(await launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('a page that answers with another address is not followed there', async () => {
  const reached = await launched.app.evaluate(async ({ BrowserWindow, session }) => {
    // Without the gate of requests, which would stop it too.
    const open = session.fromPartition('redirecting', { cache: false });
    const asked: string[] = [];
    open.protocol.handle('app', ({ url }) => {
      asked.push(url);
      const headers = { Location: 'app://elsewhere/index.html', 'Content-Type': 'text/html' };
      return url.startsWith('app://glidepath/')
        ? new Response(null, { status: 302, headers })
        : new Response('there', { headers: { 'Content-Type': 'text/html' } });
    });
    const window = new BrowserWindow({ show: false, webPreferences: { session: open, sandbox: true } });
    await window.loadURL('app://glidepath/index.html').catch(() => undefined);
    const url = window.webContents.getURL();
    window.destroy();
    return { asked, url };
  });
  expect(reached).toEqual({ asked: ['app://glidepath/index.html'], url: '' });
});

test('nothing leaves the computer from any session, no download begins, and no spelling is looked up', async () => {
  const found = await launched.app.evaluate(async ({ app, BrowserWindow, session }) => {
    const own = session.fromPartition('glidepath', { cache: false });
    const other = session.fromPartition('made-just-now');
    const reach = (from: Electron.Session) =>
      from.fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        (error: Error) => error.message,
      );
    const download = new Promise<boolean>((resolve) => {
      own.once('will-download', (event) => resolve(event.defaultPrevented));
    });
    BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('app://glidepath/index.html');
    return {
      own: await reach(own),
      usual: await reach(session.defaultSession),
      spelling: [own, other, session.defaultSession].map((each) => each.isSpellCheckerEnabled()),
      kept: own.isPersistent(),
      downloadStopped: await download,
      resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
      rtc: app.commandLine.getSwitchValue('force-webrtc-ip-handling-policy'),
      off: [
        'no-proxy-server',
        'disable-background-networking',
        'disable-component-update',
        'disable-http-cache',
        'disable-gpu-shader-disk-cache',
      ].filter((name) => !app.commandLine.hasSwitch(name)),
    };
  });
  expect(found).toEqual({
    own: 'net::ERR_BLOCKED_BY_CLIENT',
    usual: 'net::ERR_BLOCKED_BY_CLIENT',
    spelling: [false, false, false],
    kept: false,
    downloadStopped: true,
    resolver: 'MAP * ~NOTFOUND',
    rtc: 'disable_non_proxied_udp',
    off: [],
  });
});

test('main answers only the methods of the contract, and only to the page of its own window', async () => {
  const ask = (methods: string[]) =>
    page.evaluate(async (asked) => {
      const { glidepath } = window as unknown as {
        glidepath: { call(m: string, i: unknown): Promise<string> };
      };
      return Promise.all(asked.map(async (method) => JSON.parse(await glidepath.call(method, {}))));
    }, methods);
  const unknown = [
    'shell.none',
    'shell.__proto__',
    'shell.constructor',
    '__proto__',
    'toString',
    'vault.none',
    '',
  ];
  expect(await ask(unknown)).toEqual(unknown.map(() => ({ ok: false, code: 'bad-input' })));
  // Of the report page alone.
  expect(await ask(['shell.reportTicket'])).toEqual([{ ok: false, code: 'bad-input' }]);
  const fromStranger = await launched.app.evaluate(async ({ app, BrowserWindow, session }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: session.fromPartition('glidepath', { cache: false }),
        preload: `${app.getAppPath()}/build/preload.cjs`,
        sandbox: true,
      },
    });
    await window.loadURL('app://glidepath/report.html');
    const reply = await window.webContents.executeJavaScript("glidepath.call('shell.context', {})");
    window.destroy();
    return reply;
  });
  expect(JSON.parse(fromStranger)).toEqual({ ok: false, code: 'bad-input' });
});

test('a second start only shows the first', async () => {
  const second = spawn(electronPath(), ['--no-sandbox', projectRoot, `--home=${home}`], { stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no source opens other programs, updates itself, reports crashes or notes recent files', () => {
  const main = path.join(projectRoot, 'main');
  const files = readdirSync(main, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const forbidden = /openExternal|openPath|autoUpdater|crashReporter|addRecentDocument/;
  const telling = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => forbidden.test(readFileSync(file, 'utf8')));
  expect(telling).toEqual([]);
});

test('screenshots leave the window out until the person chooses otherwise, at once and after a new start', async () => {
  await noteProtection();
  page = await newWindow();
  expect(await protections()).toEqual([true]);
  await callAs(page, 'vault.create', { password });
  await unlock(await lockByKey(launched));
  page = await launched.page();
  await goTo(page, 'Settings');
  const choice = page.getByRole('checkbox', { name: 'Keep Glidepath out of screenshots and shared screens' });
  await expect(choice).toBeChecked();
  await choice.click();
  await expect(page.getByText('Screenshots and shared screens now show Glidepath.')).toBeVisible();
  await expect.poll(async () => (await protections()).at(-1)).toBe(false);

  await launched.close();
  launched = await launch({ home });
  await (await launched.page()).waitForLoadState();
  await noteProtection();
  page = await newWindow();
  expect(await protections()).toEqual([false]);
  await unlock(page);
  await callAs(page, 'settings.set', { contentProtection: true });
  await expect.poll(protections).toEqual([false, false, true]);
});

/** Notes from here on what each window is told; not every Electron can be asked how a window is. */
async function noteProtection(): Promise<void> {
  await launched.app.evaluate(({ BrowserWindow }) => {
    const told: boolean[] = [];
    (globalThis as unknown as { told: boolean[] }).told = told;
    const real = BrowserWindow.prototype.setContentProtection;
    BrowserWindow.prototype.setContentProtection = function (this: Electron.BrowserWindow, on: boolean) {
      told.push(on);
      real.call(this, on);
    };
  });
}

/** The window that takes the place of one whose page fell over, which works without a vault, too. */
async function newWindow(): Promise<Page> {
  const replaced = launched.app.waitForEvent('window');
  await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  const made = await replaced;
  await made.waitForLoadState();
  return made;
}

function protections(): Promise<boolean[]> {
  return launched.app.evaluate(() => (globalThis as unknown as { told: boolean[] }).told);
}

test('what Chromium wrote beside the vault goes when the application closes, and whatever is left at the next start', async () => {
  await launched.close();
  const profile = path.join(home, 'browser-profile');
  // Chromium writes these two once more when it ends.
  const late = ['Network Persistent State', 'Preferences'];
  const left = readdirSync(profile).filter((name) => !name.startsWith('Singleton') && !late.includes(name));
  expect(left).toEqual([]);
  writeFileSync(path.join(profile, 'left-behind'), 'something');
  launched = await launch({ home });
  await launched.page();
  expect(readdirSync(profile)).not.toContain('left-behind');
});
