import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { app, protocol, type Session, session } from 'electron';

/** Where the pages live. */
export const pageOrigin = 'app://glidepath';

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false } },
]);

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "webrtc 'block'",
].join('; ');

/** What a page could ask a device or the system for. Refused before it is asked, whatever a runtime makes of the asking. */
const permissionsPolicy = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': permissionsPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/**
 * The session of every window: in memory, serving only the files that were built into the application, with every
 * permission, device, download and request to anywhere else denied.
 */
export function serveApp(): Session {
  const own = session.fromPartition('glidepath', { cache: false });
  const files = builtFiles(path.join(app.getAppPath(), 'build/renderer'));
  own.protocol.handle('app', (request) => {
    const url = new URL(request.url);
    const file =
      url.origin === pageOrigin || `${url.protocol}//${url.host}` === pageOrigin
        ? files.get(url.pathname)
        : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    return new Response(readFileSync(file), {
      headers: { ...headers, 'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream' },
    });
  });
  own.setSpellCheckerEnabled(false);
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !(details.url.startsWith(`${pageOrigin}/`) || details.url.startsWith('devtools:')) });
  });
  return own;
}

/** Every file that may be asked for, by its path in the address. */
function builtFiles(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const address = `${below}/${entry.name}`;
    const place = path.join(folder, entry.name);
    if (entry.isFile()) files.set(address, place);
    else if (entry.isDirectory())
      for (const [inner, file] of builtFiles(place, address)) files.set(inner, file);
  }
  return files;
}
