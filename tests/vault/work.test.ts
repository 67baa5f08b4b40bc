import { expect, test } from 'vitest';
import { ExpectedFailure } from '../../main/vault/failure';
import { workOf } from '../../main/vault/work';

const code = (error: unknown) => (error instanceof ExpectedFailure ? error.code : 'no expected failure');

test('work that is ended stops at its next step, and is over once it has cleared away', async () => {
  const happened: string[] = [];
  const work = workOf(({ kind, share }) => happened.push(`${kind} ${share}`));
  const job = work.run('backup', async (progress) => {
    try {
      for (let step = 1; ; step += 1) await progress.tell(step / 1000);
    } finally {
      await new Promise((resolve) => setImmediate(resolve));
      happened.push('cleared away');
    }
  });
  const refused = job.catch(code);
  await work.end();
  expect(happened.slice(-1)).toEqual(['null null']);
  expect(happened).toContain('cleared away');
  expect(await refused).toBe('cancelled');
  expect(work.kind).toBeNull();
});

test('work past its point of no return is done whole before it is over', async () => {
  const work = workOf(() => undefined);
  const job = work.run('restore', async (progress) => {
    progress.settle();
    for (let step = 1; step <= 10; step += 1) await progress.tell(step / 10);
    return 'whole';
  });
  await work.end();
  expect(await job).toBe('whole');
});

test('where nothing works, the end is there at once', async () => {
  await workOf(() => undefined).end();
});

test('one job at a time: another is told so, and does not disturb the first', async () => {
  const work = workOf(() => undefined);
  const first = work.run('export', async (progress) => {
    await progress.tell(0.5);
    return 'done';
  });
  expect(await work.run('check', async () => 'never').catch(code)).toBe('busy');
  expect(await first).toBe('done');
});
