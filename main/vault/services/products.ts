import type { InputOf } from '../../../shared/contract/contract';
import type { Batch, Product, ProductEntry, ProductUse } from '../../../shared/contract/products';
import { compareDates, instantOf } from '../../../shared/time';
import { batchesOf, findBatch, latestBatch, markBatchRemoved, saveBatch } from '../database/tables/batches';
import {
  allProducts,
  insertProduct,
  setBaselineSince,
  setHidden,
  setNameAndNote,
} from '../database/tables/products';
import { readSettings } from '../database/tables/settings';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { baselineSince } from './baseline';
import { planRefused } from './plan-refusal';
import { allTracks, isTapering, type Track, theTrack } from './tracks';

export const productsHandlers: Handlers<'products'> = {
  'products.list': (vault) => ({ products: allTracks(vault).map((track) => entryFor(vault, track)) }),

  'products.add': (vault, { product: said, baseline }) => {
    const product = newProduct(vault, said);
    vault.db.transaction(() => {
      insertProduct(vault.db, product, now(vault));
      if (baseline) setBaselineSince(vault.db, product.id, today(vault));
    })();
    return entryOf(vault, product.id);
  },

  'products.edit': (vault, { id, name, note }) => {
    const { product } = theTrack(vault, id).row;
    if (isSaidAlready(vault, name, product.unit, id)) throw planRefused('product-exists');
    setNameAndNote(vault.db, id, name, note);
    return entryOf(vault, id);
  },

  'products.setHidden': (vault, { id, hidden }) => {
    if (hidden && isTapering(theTrack(vault, id))) throw planRefused('plan-runs');
    vault.db.transaction(() => {
      setHidden(vault.db, id, hidden);
      if (hidden) setBaselineSince(vault.db, id, null);
    })();
    return entryOf(vault, id);
  },

  'products.batches': (vault, { id }) => ({
    batches: batchesOf(vault.db, theTrack(vault, id).row.product.id),
    today: today(vault),
  }),

  'products.saveBatch': (vault, input) => {
    const { productId } = input;
    theTrack(vault, productId);
    if (compareDates(input.day, today(vault)) > 0) throw new ExpectedFailure('in-the-future');
    const before = input.id === null ? undefined : findBatch(vault.db, input.id);
    if (input.id !== null && before?.productId !== productId) throw new ExpectedFailure('not-found');
    const batch: Batch = { ...input, id: input.id ?? vault.newId() };
    const latest = latestBatch(vault.db, productId);
    saveBatch(vault.db, batch, instantOfBatch(vault, batch, before), now(vault));
    const isNewInUse = input.id === null && latestBatch(vault.db, productId)?.id === batch.id;
    return { batch, differs: isNewInUse && latest !== undefined && differs(batch, latest) };
  },

  'products.removeBatch': (vault, { id }) => {
    if (!markBatchRemoved(vault.db, id, now(vault))) throw new ExpectedFailure('not-found');
    return {};
  },

  'products.restoreBatch': (vault, { id }) => {
    if (!markBatchRemoved(vault.db, id, null)) throw new ExpectedFailure('not-found');
    return {};
  },

  'products.setBaseline': (vault, { id, on, since = today(vault) }) => {
    const { row } = theTrack(vault, id);
    if (compareDates(since, today(vault)) > 0) throw new ExpectedFailure('in-the-future');
    if (!on) setBaselineSince(vault.db, id, null);
    else if (row.baselineSince === null) setBaselineSince(vault.db, id, since);
    return entryOf(vault, id);
  },

  'products.baseline': (vault, { id }) => {
    const { row } = theTrack(vault, id);
    return row.baselineSince === null ? null : baselineSince(vault, row.product, row.baselineSince);
  },
};

/**
 * A product from what a person says of it. Fails with `plan-refused` and `product-exists` when there is one of that
 * name and unit already: two plans for one product would be two answers to one question.
 */
export function newProduct(vault: OpenVault, said: InputOf<'products.add'>['product']): Product {
  if (isSaidAlready(vault, said.name, said.unit, null)) throw planRefused('product-exists');
  return { id: vault.newId(), ...said };
}

function isSaidAlready(
  vault: OpenVault,
  name: string,
  unit: Product['unit'],
  except: string | null,
): boolean {
  const plain = (text: string) => text.trim().toLocaleLowerCase('en-US');
  return allProducts(vault.db).some(
    ({ product }) => product.id !== except && product.unit === unit && plain(product.name) === plain(name),
  );
}

function entryOf(vault: OpenVault, id: string): ProductEntry {
  return entryFor(vault, theTrack(vault, id));
}

function entryFor(vault: OpenVault, track: Track): ProductEntry {
  const { product, note, hidden } = track.row;
  return { product, use: stateOfUse(track), note, batch: latestBatch(vault.db, product.id) ?? null, hidden };
}

function stateOfUse(track: Track): ProductUse {
  if (isTapering(track)) return 'tapering';
  if (track.row.baselineSince !== null) return 'baseline';
  return track.plans.length > 0 ? 'ended' : 'logged';
}

/** From now for a batch of today; from the start of its day for an earlier one. One that keeps its day keeps its instant. */
function instantOfBatch(
  vault: OpenVault,
  { day }: Batch,
  before: (Batch & { at: string }) | undefined,
): string {
  if (before?.day === day) return before.at;
  if (day === today(vault)) return now(vault);
  const { dayStartsAt } = readSettings(vault.db);
  return new Date(instantOf(day, dayStartsAt, vault.zone(), dayStartsAt)).toISOString();
}

function differs(a: Batch, b: Batch): boolean {
  const plain = ({ vendor, strain, label }: Batch) =>
    [vendor, strain, label].map((text) => text.toLocaleLowerCase('en-US')).join('\n');
  return plain(a) !== plain(b);
}
