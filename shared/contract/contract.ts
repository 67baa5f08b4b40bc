import { z } from 'zod';
import { appointmentsMethods } from './appointments';
import { assessmentMethods } from './assessment';
import { backgroundMethods } from './background';
import { backupsMethods } from './backups';
import { bringInMethods } from './bring-in';
import { conditionMethods } from './condition';
import { copingMethods } from './coping';
import { daysMethods } from './days';
import { doorMethods } from './door';
import { dosesMethods } from './doses';
import { filesMethods } from './files-out';
import { halfTypedMethods } from './half-typed';
import { journalMethods } from './journal';
import { keysMethods } from './keys';
import { medicinesMethods } from './medicines';
import { allAreas, type Method } from './method';
import { linesMethods } from './own-lines';
import { recordsMethods } from './own-records';
import { planAnswersMethods } from './plan-answers';
import { plansMethods } from './plans';
import { productsMethods } from './products';
import { recipientsMethods } from './recipients';
import { recoveryMethods } from './recovery';
import { reportsMethods } from './reports';
import { scalesMethods } from './scales';
import { searchMethods } from './search';
import { settingsMethods } from './settings';
import { shellEvents, shellMethods } from './shell';
import { supplyMethods } from './supply';
import { symptomsMethods } from './symptoms';
import { trendsMethods } from './trends';
import { vaultMethods } from './vault';
import { workEvents, workMethods } from './work';

/** Every method that the vault process answers. */
export const vaultContract = {
  ...vaultMethods,
  ...keysMethods,
  ...backupsMethods,
  ...conditionMethods,
  ...filesMethods,
  ...bringInMethods,
  ...doorMethods,
  ...workMethods,
  ...settingsMethods,
  ...productsMethods,
  ...plansMethods,
  ...planAnswersMethods,
  ...halfTypedMethods,
  ...dosesMethods,
  ...daysMethods,
  ...journalMethods,
  ...symptomsMethods,
  ...scalesMethods,
  ...appointmentsMethods,
  ...medicinesMethods,
  ...backgroundMethods,
  ...assessmentMethods,
  ...supplyMethods,
  ...trendsMethods,
  ...recoveryMethods,
  ...reportsMethods,
  ...searchMethods,
  ...linesMethods,
  ...recordsMethods,
  ...recipientsMethods,
  ...copingMethods,
} satisfies Record<string, Method>;

/** Every method that the main process answers. */
export const shellContract = shellMethods satisfies Record<string, Method>;

/** Every method there is. */
export const contract = { ...vaultContract, ...shellContract };

export type VaultMethodName = keyof typeof vaultContract;
export type ShellMethodName = keyof typeof shellContract;
export type MethodName = keyof typeof contract;

export type InputOf<M extends MethodName> = z.input<(typeof contract)[M]['input']>;
export type OutputOf<M extends MethodName> = z.output<(typeof contract)[M]['output']>;

/** What the pages can listen for. */
export const events = {
  ...shellEvents,
  ...workEvents,
  /** Areas of the vault that have changed. */
  changed: z.strictObject({ areas: z.array(z.enum(allAreas)) }),
};
export type EventName = keyof typeof events;
export type EventData<E extends EventName> = z.output<(typeof events)[E]>;
