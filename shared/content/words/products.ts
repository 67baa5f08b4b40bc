import type { Batch, Product, ProductUse } from '../../contract/products';
import type { AmountProblem } from '../../quantity';
import { fullDate } from './dates';
import { newPlanWords } from './new-plan';
import { money, quantity } from './quantities';

/** Words of the Products page. */
export const productsWords = {
  title: 'Products',
  about: 'Each product is counted on its own. Amounts of one are never turned into amounts of another.',
  undo: 'Undo',
  undone: 'That is undone.',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',

  emptyTitle: 'No product yet',
  empty: 'Start with what you take most. You can plan at once, or log for a few days first.',

  measured,
  use: {
    tapering: 'a plan runs',
    ended: 'its plan has ended',
    baseline: 'logged for a few days first',
    logged: 'logged without a plan',
  } satisfies Record<ProductUse, string>,
  edit: 'Rename or note',
  logFirst: 'Log first',
  makePlan: 'Make a plan',
  toPlan: 'Open its plan',
  putAside: 'Put aside',
  asideSet: (name: string) => `${name} is put aside. Its history stays.`,

  asideTitle: 'Put aside',
  asideAbout: 'These stand in no list to log from. Their history stays.',
  bringBack: 'Bring back',
  bringBackNamed: (name: string) => `Bring back ${name}`,
  back: (name: string) => `${name} is back.`,

  add: {
    open: 'Add a product',
    title: 'Add a product',
    next: 'What comes next',
    nexts: {
      baseline: {
        label: 'Log it for a few days first',
        about: 'Three to seven days show the usual amount. A plan can start from it.',
      },
      plan: { label: 'Make a plan now', about: 'When you know about how much you take.' },
      log: { label: 'Only log it', about: 'Without a plan. You can make one later.' },
    },
    noConversion:
      'It is counted apart from your other products. A gram of one is not a gram of another, so nothing is added up or converted.',
    save: 'Add it',
    added: (name: string) => `${name} is added.`,
    problems: {
      'not-whole': 'Type the weight of one in whole milligrams, or in grams.',
      'not-halvable': newPlanWords.product.notHalvable,
    },
  },

  editTitle: (name: string) => `Rename or note ${name}`,
  note: 'Note',
  noteHint: 'Anything worth remembering, such as where you keep it.',
  edited: 'Saved.',

  batches: {
    title: 'Batches',
    list: (product: string) => `Batches of ${product}, newest first`,
    none: 'No batch noted. Vendor, strain and number help you see later which one was which.',
    inUse: 'in use',
    unnamed: 'nothing noted',
    showAll: (count: number) => `Show all ${count} batches`,
    new: 'New batch',
    editNamed: (batch: Batch) => `Edit the batch of ${fullDate(batch.day)}`,
    removeNamed: (batch: Batch) => `Remove the batch of ${fullDate(batch.day)}`,
    edit: 'Edit',
    remove: 'Remove',
    removed: 'The batch is removed.',
    saved: 'The batch is saved.',
    formTitle: { new: 'New batch', edit: 'Edit the batch' },
    about: 'All but the day may stay empty.',
    day: 'Bought or begun on',
    dayProblems: {
      empty: 'Choose a day, today or earlier.',
      future: 'That day has not come yet. Choose today or an earlier day.',
      'too-early': 'Choose a day after 1999.',
    },
    vendor: 'Vendor',
    strain: 'Strain or kind',
    label: 'Number or name on the package',
    amount: 'How much was bought',
    amountHint: 'It is added to what is on hand from that day. A later count takes its place.',
    cost: 'What it cost, all together',
    costProblems: {
      empty: 'Type what it cost, such as 40 or 12.50.',
      'not-a-number': 'That is not a number. Type digits only, such as 40 or 12.50.',
      'not-positive': 'Type zero or more.',
      'too-large': 'That is more than a million. Check the number.',
      'too-fine': 'Use two decimals at most.',
    } satisfies Record<AmountProblem, string>,
    note: 'Note',
  },

  newBatch: {
    title: 'New batch: start from a baseline?',
    about: 'Nothing is changed unless you choose it here.',
    claim: {
      text: 'This batch may be stronger or weaker than the last one, also with the same name. The label doesn’t tell.',
      source: 'guide' as const,
      why: 'How strong it is differs between strains and between sellers, so the same weight can act like more or like less. A few logged days show what this batch comes to for you.',
    },
    keepPlan: { label: 'Go on with the plan', about: 'Same amounts as before.' },
    keep: { label: 'Go on as before', about: 'Nothing changes.' },
    hold: {
      label: 'Hold the plan and log some days first',
      about: 'The plan stays at today’s amount until you resume or restart it.',
    },
    log: {
      label: 'Log some days first',
      about: 'Three to seven days show what this batch comes to.',
    },
    logBesidePlan: {
      label: 'Log some days, without a hold',
      about: 'The plan goes on. You can restart it from what the days come to.',
    },
    held: 'The plan is held, and days are logged from today.',
    logged: 'Days are logged from today. It stands on Today.',
  },
};

/** How a product is measured: "Grams, in steps of 0.1 g", "Pieces of 0.5 g", "Pieces of 15 mg, which can be halved". */
function measured({ unit, resolution, piece }: Product): string {
  const plain = { unit, resolution, piece: null };
  if (piece !== null) {
    const each = `Pieces of ${quantity(piece, plain)}`;
    return resolution * 2 === piece ? `${each}, which can be halved` : each;
  }
  const names = { g: 'Grams', mL: 'Milliliters', mg: 'Milligrams' };
  return `${names[unit]}, in steps of ${quantity(resolution, plain)}`;
}

/** What tells a batch from others: "Green, Corner shop, B-77"; null when nothing was noted. */
export function batchName({ strain, vendor, label }: Batch): string | null {
  const parts = [strain, vendor, label].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** How much was bought and for what: "250 g for $40.00". */
export function batchBought(
  { amount, cents }: Batch,
  product: Product,
  currency: Parameters<typeof money>[1],
): string {
  const much = amount === null ? null : quantity(amount as Product['resolution'], product);
  const cost = cents === null ? null : money(cents, currency);
  return much !== null && cost !== null ? `${much} for ${cost}` : (much ?? cost ?? '');
}
