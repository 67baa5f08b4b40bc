import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Call } from './traced-calls';

// A disk as a power cut sees it: of each file what surely is on the drive, and what is only on its way there. A file's
// bytes last once the file is synced, its name once its folder is. Until then any of it may be there or not, in any order.

/** A change of a file's bytes that was not synced. */
type Change = { at: number; data: Buffer } | { length: number };

interface File {
  readonly kind: 'file';
  durable: Buffer;
  pending: Change[];
}

interface Folder {
  readonly kind: 'folder';
  /** What is in it for the running process. */
  readonly names: Map<string, Node>;
  /** What is in it for sure after a power cut. */
  readonly durable: Map<string, Node>;
}

type Node = File | Folder;

/** A change of names that was not synced. Each happens whole or not at all. */
interface Naming {
  readonly node: Node;
  readonly removed: { folder: Folder; name: string } | null;
  readonly added: { folder: Folder; name: string } | null;
}

/** A home folder: every file with its bytes and every folder with null, by path below the home folder. */
export type Image = Map<string, Buffer | null>;

/** How much of what is on its way has arrived. */
export type Arrival = 'none' | 'all' | 'bytes' | 'names' | 'some';

const sector = 512;

/** The disk below a home folder. It begins with an image of it, all of which is synced. */
export class Disk {
  private readonly root: Folder;
  private namings: Naming[] = [];
  private readonly open = new Map<number, { node: Node; position: number }>();

  constructor(
    private readonly home: string,
    begin: Image,
  ) {
    this.root = { kind: 'folder', names: new Map(), durable: new Map() };
    for (const [name, bytes] of begin) {
      const node: Node =
        bytes === null
          ? { kind: 'folder', names: new Map(), durable: new Map() }
          : { kind: 'file', durable: bytes, pending: [] };
      const place = this.placeOf(path.join(home, name));
      place?.folder.names.set(place.name, node);
      place?.folder.durable.set(place.name, node);
    }
  }

  /** Whether anything is on its way to the drive. */
  get isWriting(): boolean {
    return this.namings.length > 0 || filesOf(this.root).some(({ pending }) => pending.length > 0);
  }

  /** Does what a call did. Gives back true where a file of the home folder was met. */
  take(call: Call): boolean {
    switch (call.kind) {
      case 'open':
        return this.opened(call);
      case 'close':
        return this.open.delete(call.fd);
      case 'write': {
        const file = this.fileOf(call.fd);
        const handle = this.open.get(call.fd);
        if (file === null || handle === undefined) return false;
        const at = call.offset ?? handle.position;
        if (call.offset === null) handle.position = at + call.data.length;
        file.pending.push({ at, data: call.data });
        return true;
      }
      case 'resize':
        this.fileOf(call.fd)?.pending.push({ length: call.length });
        return this.open.has(call.fd);
      case 'sync':
        return this.sync(call.fd);
      case 'mkdir':
        return this.name(call.path, { kind: 'folder', names: new Map(), durable: new Map() });
      case 'link':
        return this.name(call.to, this.find(call.from));
      case 'unlink':
      case 'rmdir':
        return this.move(call.path, null);
      case 'rename':
        return this.move(call.from, call.to);
      case 'unknown':
        if (call.fd === null || this.open.has(call.fd)) throw new Error(`no model of ${call.call}`);
        return false;
      case 'said':
        return false;
    }
  }

  /** What a power cut now could leave. `random` decides where only some of it has arrived. */
  afterCut(arrival: Arrival, random: () => number): Image {
    const folders = new Map<Folder, Map<string, Node>>();
    const namesOf = (folder: Folder) => {
      const names = folders.get(folder) ?? new Map(folder.durable);
      folders.set(folder, names);
      return names;
    };
    for (const { node, removed, added } of this.arrivedNamings(arrival, random)) {
      if (removed !== null) namesOf(removed.folder).delete(removed.name);
      if (added !== null) namesOf(added.folder).set(added.name, node);
    }
    const contents = new Map<File, Buffer>();
    const image: Image = new Map();
    const put = (folder: Folder, below: string) => {
      for (const [name, node] of namesOf(folder)) {
        const at = path.join(below, name);
        if (node.kind === 'folder') {
          image.set(at, null);
          put(node, at);
        } else {
          const bytes = contents.get(node) ?? arrivedBytes(node, arrival, random);
          contents.set(node, bytes);
          image.set(at, bytes);
        }
      }
    };
    put(this.root, '');
    return image;
  }

  private arrivedNamings(arrival: Arrival, random: () => number): Naming[] {
    if (arrival === 'none' || arrival === 'bytes') return [];
    if (arrival !== 'some') return this.namings;
    // A journal keeps them in order; another drive may not, save for those of one name or one file.
    if (random() < 0.5) return this.namings.slice(0, Math.floor(random() * (this.namings.length + 1)));
    const missed: Naming[] = [];
    return this.namings.filter((each) => {
      const stays = random() < 0.5 && !missed.some((before) => dependsOn(each, before));
      if (!stays) missed.push(each);
      return stays;
    });
  }

  private opened({ fd, path: file, create, truncate }: Call & { kind: 'open' }): boolean {
    this.open.delete(fd);
    let node = this.find(file);
    if (node === null && create) {
      node = { kind: 'file', durable: Buffer.alloc(0), pending: [] };
      if (!this.name(file, node)) return false;
    } else if (node?.kind === 'file' && truncate) node.pending.push({ length: 0 });
    if (node === null) return false;
    this.open.set(fd, { node, position: 0 });
    return true;
  }

  private fileOf(fd: number): File | null {
    const node = this.open.get(fd)?.node;
    return node?.kind === 'file' ? node : null;
  }

  private sync(fd: number): boolean {
    const node = this.open.get(fd)?.node;
    if (node === undefined) return false;
    if (node.kind === 'file') {
      node.durable = changed(node.durable, node.pending);
      node.pending = [];
    } else {
      const own = (each: Naming) => each.removed?.folder === node || each.added?.folder === node;
      for (const { node: named, removed, added } of this.namings.filter(own)) {
        if (removed !== null) removed.folder.durable.delete(removed.name);
        if (added !== null) added.folder.durable.set(added.name, named);
      }
      this.namings = this.namings.filter((each) => !own(each));
    }
    return true;
  }

  /** The folder of a path and the name in it; null for what lies elsewhere. */
  private placeOf(file: string): { folder: Folder; name: string } | null {
    if (!file.startsWith(`${this.home}/`)) return null;
    const folder = this.find(path.dirname(file));
    return folder?.kind === 'folder' ? { folder, name: path.basename(file) } : null;
  }

  private find(file: string): Node | null {
    if (file === this.home) return this.root;
    if (!file.startsWith(`${this.home}/`)) return null;
    let node: Node | undefined = this.root;
    for (const name of path.relative(this.home, file).split('/'))
      node = node?.kind === 'folder' ? node.names.get(name) : undefined;
    return node ?? null;
  }

  private name(file: string, node: Node | null): boolean {
    const added = this.placeOf(file);
    if (added === null || node === null) return false;
    added.folder.names.set(added.name, node);
    this.namings.push({ node, removed: null, added });
    return true;
  }

  private move(from: string, to: string | null): boolean {
    const removed = this.placeOf(from);
    const node = this.find(from);
    const added = to === null ? null : this.placeOf(to);
    if (removed === null || node === null) return false;
    removed.folder.names.delete(removed.name);
    added?.folder.names.set(added.name, node);
    this.namings.push({ node, removed, added });
    return true;
  }
}

/** Writes an image into an empty folder. */
export function writeImage(image: Image, folder: string): void {
  for (const [name, bytes] of image) {
    const file = path.join(folder, name);
    if (bytes === null) mkdirSync(file, { mode: 0o700 });
    else writeFileSync(file, bytes, { mode: 0o600 });
  }
}

/** The image of a folder as it is now; each folder comes before what is in it. */
export function readImage(folder: string): Image {
  const image: Image = new Map();
  const read = (below: string) => {
    for (const name of readdirSync(path.join(folder, below))) {
      const at = path.join(below, name);
      const isFolder = statSync(path.join(folder, at)).isDirectory();
      image.set(at, isFolder ? null : readFileSync(path.join(folder, at)));
      if (isFolder) read(at);
    }
  };
  read('');
  return image;
}

function filesOf(folder: Folder): File[] {
  return [...folder.names.values()].flatMap((node) => (node.kind === 'file' ? [node] : filesOf(node)));
}

/** Whether one naming makes no sense without another one before it. */
function dependsOn(each: Naming, before: Naming): boolean {
  const places = [each.removed, each.added].filter((place) => place !== null);
  return (
    each.node === before.node ||
    places.some(({ folder, name }) =>
      [before.removed, before.added].some((place) => place?.folder === folder && place.name === name),
    )
  );
}

function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return bytes;
  let length = bytes.length;
  const ends = changes.map((change) => ('length' in change ? change.length : change.at + change.data.length));
  const result = Buffer.alloc(Math.max(length, ...ends));
  bytes.copy(result);
  for (const change of changes) {
    if ('length' in change) {
      result.fill(0, change.length);
      length = change.length;
    } else {
      change.data.copy(result, change.at);
      length = Math.max(length, change.at + change.data.length);
    }
  }
  return result.subarray(0, length);
}

function arrivedBytes(file: File, arrival: Arrival, random: () => number): Buffer {
  if (arrival === 'none' || arrival === 'names') return file.durable;
  const { durable, pending } = file;
  return changed(durable, arrival === 'some' ? someOf(pending, durable.length, random) : pending);
}

/** Some of the changes of a file of that length: the first ones with the last of them torn, or any of them, dropped, torn, or only made room for. */
function someOf(pending: Change[], length: number, random: () => number): Change[] {
  const way = random();
  if (way < 0.2) return pending;
  if (way < 0.3) return [];
  if (way < 0.6) {
    const count = Math.floor(random() * (pending.length + 1));
    const last = pending[count];
    return [...pending.slice(0, count), ...(last === undefined ? [] : torn(last, random))];
  }
  const share = random();
  return pending.flatMap((change) => {
    if (random() < share) return [change];
    const fate = random();
    if (fate < 0.3) return torn(change, random);
    // A file may have grown before its bytes have arrived.
    if (fate < 0.4 && 'data' in change && change.at >= length)
      return [{ at: change.at, data: Buffer.alloc(change.data.length) }];
    return [];
  });
}

/** The sectors of a write that have arrived: its first ones, or any. */
function torn(change: Change, random: () => number): Change[] {
  if ('length' in change) return [];
  const pieces: Change[] = [];
  const { at, data } = change;
  for (let from = 0; from < data.length; ) {
    const until = Math.min(data.length, from + sector - ((at + from) % sector));
    pieces.push({ at: at + from, data: data.subarray(from, until) });
    from = until;
  }
  if (random() < 0.5) return pieces.slice(0, Math.floor(random() * pieces.length));
  return pieces.filter(() => random() < 0.5);
}
