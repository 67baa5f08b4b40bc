import type { CsvChoices, RowProblem } from '../../../shared/contract/bring-in';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';
import { allProducts, findProduct } from '../database/tables/products';
import { ExpectedFailure } from '../failure';
import type { OpenVault } from '../open-vault';
import { timeOf } from './cell-dates';
import { amountOf, fitsUnit, unitIn } from './cell-numbers';
import { doseTagsOf } from './cell-tags';
import { type ChosenColumns, type Moment, momentReader } from './chosen-columns';
import type { CsvRow } from './csv-rows';
import { unitOfHeader } from './guess-columns';

/** A dose as a row has it. */
export interface ReadDose extends Moment {
  readonly productId: string;
  readonly amount: Amount;
  /** The time of the plan that it was logged for, HH:MM, or null. */
  readonly slot: string | null;
  readonly tags: DoseTag[];
}

/** Reads rows as doses, by the rules of the form in which doses are typed. */
export interface DoseReader {
  read(row: CsvRow): Result<ReadDose, RowProblem>;
  /** The product that a row names, as it stands there; empty where it names none. */
  nameIn(row: CsvRow): string;
}

/** What reads rows as doses. Fails with `bad-input` without a column of amounts, and with `not-found` for a product that is not there. */
export function doseReader(vault: OpenVault, columns: ChosenColumns, choices: CsvChoices): DoseReader {
  if (!columns.has('amount')) throw new ExpectedFailure('bad-input');
  const momentOf = momentReader(vault, columns, choices);
  const productOf = productFinder(vault, choices);
  const unitInHeader = unitOfHeader(columns.header('amount'));

  const nameIn = (row: CsvRow) => columns.cell(row, 'product').trim();
  return {
    nameIn,
    read(row) {
      const when = momentOf(row);
      if (!when.ok) return when;
      const cell = columns.cell(row, 'amount');
      const unit = columns.cell(row, 'unit').trim().toLowerCase() || unitInHeader;
      const product = productOf(nameIn(row), unitIn(cell) || unit);
      if (!product.ok) return product;
      const amount = amountOf(cell, unit, choices.decimalComma, product.value);
      if (!amount.ok) return amount;
      const slot = columns.cell(row, 'slot').trim();
      if (slot !== '' && timeOf(slot) === null) return fail('bad-time');
      const tags = doseTagsOf(columns.cell(row, 'tags'));
      if (!tags.ok) return tags;
      return ok({
        ...when.value,
        productId: product.value.id,
        amount: amount.value,
        slot: timeOf(slot),
        tags: tags.value,
      });
    },
  };
}

type ProductOf = (name: string, unit: string) => Result<Product, RowProblem>;

function productFinder({ db }: OpenVault, choices: CsvChoices): ProductOf {
  const chosen = (id: string): Product => {
    const found = findProduct(db, id);
    if (found === undefined) throw new ExpectedFailure('not-found');
    return found.product;
  };
  const forAll = choices.productId === null ? null : chosen(choices.productId);
  const renamed = new Map(choices.products.map(({ name, productId }) => [plain(name), chosen(productId)]));
  const products = allProducts(db).map(({ product }) => product);
  return (name, unit) => {
    if (name === '') return forAll === null ? fail('no-product') : ok(forAll);
    const other = renamed.get(plain(name));
    if (other !== undefined) return ok(other);
    // Two products may have one name, in different units.
    const called = products.filter((product) => plain(product.name) === plain(name));
    const found = called.length > 1 ? called.filter((product) => fitsUnit(unit, product)) : called;
    return found[0] !== undefined && found.length === 1 ? ok(found[0]) : fail('unknown-product');
  };
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('en-US');
}
