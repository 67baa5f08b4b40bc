// Makes the folder that a person runs: the built application in an archive beside an Electron whose switches for
// developers are off.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as makePackage, Platform } from 'electron-builder';
import { root } from './project.mjs';

/** The program itself. People start the launcher beside it, which has the short name. */
const programOnLinux = 'glidepath-app';

/** Without core dumps, which would put keys and journal text on disk. */
const launcherOnLinux = `#!/bin/sh
ulimit -c 0
exec "$(dirname "$(readlink -f "$0")")/${programOnLinux}" "$@"
`;

/** The first Electron that has a fuse for what pages loaded from files may do. */
const firstWithFileFuse = 29;

/**
 * Packages what `build()` made for the platform that this runs on, as a folder without installer or archive.
 * @param {import('./runtime.mjs').Runtime} runtime The Electron to package.
 * @param {string} output The folder to write to; what an earlier run left there is replaced.
 * @returns {Promise<string>} The folder with the application, below `output`.
 */
export async function packageApp(runtime, output) {
  let folder = '';
  await makePackage({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    config: {
      ...configuration(runtime, output),
      afterExtract({ appOutDir, packager }) {
        // What a bare Electron starts when it finds no application.
        const bare = path.join(packager.getResourcesDir(appOutDir), 'default_app.asar');
        rmSync(bare, { recursive: true, force: true });
        return Promise.resolve();
      },
      afterPack({ appOutDir, electronPlatformName }) {
        folder = appOutDir;
        if (electronPlatformName === 'linux') writeLauncher(path.join(appOutDir, 'glidepath'));
        return Promise.resolve();
      },
    },
  });
  return folder;
}

function writeLauncher(file) {
  writeFileSync(file, launcherOnLinux);
  chmodSync(file, 0o755);
}

/**
 * What electron-builder is told.
 * @param {import('./runtime.mjs').Runtime} runtime The Electron to package.
 * @param {string} output The folder to write to.
 * @returns {import('electron-builder').Configuration}
 */
function configuration(runtime, output) {
  const knowsFileFuse = Number(runtime.version.split('.')[0]) >= firstWithFileFuse;
  return {
    appId: 'app.glidepath',
    directories: { output },
    electronVersion: runtime.version,
    electronDist: path.dirname(runtime.path),
    npmRebuild: false,
    publish: null,
    // All code inside the archive, whose bytes are checked where the system can; native modules can't load from there.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    // Only what runs: the bundles, and of the native packages what this platform loads.
    files: [
      'build/**',
      'package.json',
      '!**/node_modules/node-addon-api/**',
      `!**/node_modules/@signalapp/sqlcipher/prebuilds/!(${process.platform}-${process.arch})/**`,
    ],
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      ...(knowsFileFuse ? { grantFileProtocolExtraPrivileges: false } : {}),
    },
    linux: { executableName: programOnLinux, category: 'Utility' },
  };
}
