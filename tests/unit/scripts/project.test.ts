import { expect, test } from 'vitest';
import { withoutNpmVariables } from '../../../scripts/project.mjs';

test('npm’s own variables are dropped, save those that say how packages are reached', () => {
  expect(
    withoutNpmVariables({
      PATH: '/usr/bin',
      NPM_CONFIG_REGISTRY: 'set by the person',
      npm_config_registry: 'https://packages.example',
      npm_config_omit: 'dev',
      npm_config_ignore_scripts: 'true',
      npm_lifecycle_event: 'start',
      npm_package_name: 'glidepath',
    }),
  ).toEqual({
    PATH: '/usr/bin',
    NPM_CONFIG_REGISTRY: 'set by the person',
    npm_config_registry: 'https://packages.example',
  });
});
