import { spawn, spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

// What a process asks of its file system, as strace tells it (https://man7.org/linux/man-pages/man1/strace.1.html).

/** One call that changes files or makes them last, and what the process said on its standard output. */
export type Call =
  | { kind: 'open'; fd: number; path: string; create: boolean; truncate: boolean }
  | { kind: 'close'; fd: number }
  /** At the file's position where no offset is given. */
  | { kind: 'write'; fd: number; offset: number | null; data: Buffer }
  | { kind: 'resize'; fd: number; length: number }
  | { kind: 'sync'; fd: number }
  | { kind: 'rename' | 'link'; from: string; to: string }
  | { kind: 'unlink' | 'rmdir' | 'mkdir'; path: string }
  | { kind: 'said'; text: string }
  /** One that the model of a disk does not know: it must not meet a file of the vault. */
  | { kind: 'unknown'; call: string; fd: number | null };

const traced =
  'openat,open,creat,close,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,ftruncate,rename,renameat,renameat2,' +
  'link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,truncate,fallocate,copy_file_range,sendfile,dup,dup2,dup3';

/** Whether this machine can trace. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-f', '--seccomp-bpf', '-V']).status === 0;
}

/** Runs a program until it ends, with one line to read; gives back its calls in their order. */
export async function tracedCalls(args: readonly string[], line: string, trace: string): Promise<Call[]> {
  const options = ['-f', '--seccomp-bpf', '-xx', '-s', '100000000', '-e', `trace=${traced}`, '-o', trace];
  const child = spawn('strace', [...options, process.execPath, ...args], {
    env: { ...process.env, UV_USE_IO_URING: '0' },
  });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  child.stdout.resume();
  child.stdin.end(`${line}\n`);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the traced program failed: ${errors.slice(0, 500)}`);
  const calls: Call[] = [];
  /** The beginnings of calls of other threads that go on later, by thread. */
  const begun = new Map<string, string>();
  for await (const each of createInterface({ input: createReadStream(trace, 'latin1') })) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(each) ?? [];
    const beginning = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    const end = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    if (beginning !== undefined) begun.set(thread, beginning);
    else {
      const call = callOf(end === undefined ? rest : (begun.get(thread) ?? '') + end);
      if (call !== null) calls.push(call);
    }
  }
  return calls;
}

/** Reads one finished call; null where it failed or is none. */
function callOf(text: string): Call | null {
  const found = /^(\w+)\((.*)\) += (\d+)$/.exec(text);
  if (found === null) return null;
  const [, name = '', given = '', result = ''] = found;
  const strings = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  );
  const [first = '', second = ''] = strings.map((bytes) => bytes.toString('utf8'));
  const numbers = given
    .replace(/"[^"]*"/g, '')
    .split(',')
    .map((word) => Number(word));
  const fd = numbers[0] ?? -1;
  switch (name) {
    case 'openat':
    case 'open':
      return {
        kind: 'open',
        fd: Number(result),
        path: first,
        create: given.includes('O_CREAT'),
        truncate: given.includes('O_TRUNC'),
      };
    case 'close':
      return { kind: 'close', fd };
    case 'write':
    case 'writev':
    case 'pwrite64':
    case 'pwritev': {
      const data = Buffer.concat(strings).subarray(0, Number(result));
      if (fd === 1) return { kind: 'said', text: data.toString('utf8') };
      const offset = name.startsWith('p') ? (numbers.at(-1) ?? 0) : null;
      return { kind: 'write', fd, offset, data };
    }
    case 'ftruncate':
      return { kind: 'resize', fd, length: numbers[1] ?? 0 };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', fd };
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return { kind: 'rename', from: first, to: second };
    case 'link':
    case 'linkat':
      return { kind: 'link', from: first, to: second };
    case 'unlink':
    case 'rmdir':
      return { kind: name, path: first };
    case 'unlinkat':
      return { kind: given.includes('AT_REMOVEDIR') ? 'rmdir' : 'unlink', path: first };
    case 'mkdir':
    case 'mkdirat':
      return { kind: 'mkdir', path: first };
    default:
      return { kind: 'unknown', call: name, fd: Number.isInteger(fd) ? fd : null };
  }
}
