// Does for the stand-in what Electron's own default app does: starts the app in the folder it was given.
const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('No application folder was given.\n');
  app.exit(1);
} else {
  const appPath = path.resolve(folder);
  const manifest = require(path.join(appPath, 'package.json'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version ?? '0.0.0');
  app.setDesktopName(`${app.getName()}.desktop`);
  app.setAppPath(appPath);
  Module._load(path.join(appPath, manifest.main ?? 'index.js'), null, true);
}
