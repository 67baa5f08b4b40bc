import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { library } from '../../../shared/content/library/library';

const root = path.resolve(import.meta.dirname, '../../..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');

const table = text('docs/guide-coverage.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Paragraph'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, paragraph = '', where = '', content = '', tests = '']) => ({ paragraph, where, content, tests }));

/** What stands between backticks. */
const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const routes = [...text('renderer/app/frame.tsx').matchAll(/path="([^"]+)"/g)].map(
  ([, route = '']) =>
    // A parameter is any word; one with a question mark may be left out.
    new RegExp(`^${route.replace(/\/:\w+/g, '(/[\\w-]+)')}$`),
);
const isScreen = (route: string) => route === '/' || routes.some((known) => known.test(route));

const isContent = (name: string) =>
  name.startsWith('library/')
    ? Object.hasOwn(library, name.slice('library/'.length))
    : existsSync(path.join(root, name));

describe('the table of what became of the guide', () => {
  it('has a row for each of the 115 labelled paragraphs and the three lists, each once', () => {
    expect(table).toHaveLength(118);
    expect(new Set(table.map(({ paragraph }) => paragraph)).size).toBe(118);
  });

  it.each(table.map((row) => [row.paragraph, row] as const))(
    'says of “%s” what is there',
    (_paragraph, row) => {
      expect(row.where).not.toBe('');
      expect(named(row.where).filter((route) => !isScreen(route))).toEqual([]);
      expect(named(row.content)).not.toEqual([]);
      expect(named(row.content).filter((name) => !isContent(name))).toEqual([]);
      expect(named(row.tests)).not.toEqual([]);
      expect(named(row.tests).filter((file) => !/^tests\/.+\.ts$/.test(file) || !isContent(file))).toEqual(
        [],
      );
    },
  );

  it('names every topic of the library', () => {
    const told = new Set(table.flatMap(({ content }) => named(content)));
    expect(Object.keys(library).filter((id) => !told.has(`library/${id}`))).toEqual([]);
  });
});
