import type { KeptRecord, OwnRecord, RecordKind, RecordOf } from '../../../shared/contract/own-records';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { useAct, useActOnce } from '../../ui/use-act';

/** A saved record of one kind. */
export type KeptOf<K extends RecordKind> = KeptRecord & { record: RecordOf<K> };

/** Every record of a kind, the newest first; null until they were read. */
export function useRecordsOf<K extends RecordKind>(kind: K): { records: KeptOf<K>[] | null; error: unknown } {
  const { data, error } = useRead('records.list', { kind, from: null });
  const isOfKind = (kept: KeptRecord): kept is KeptOf<K> => kept.record.kind === kind;
  return { records: data?.records.filter(isOfKind) ?? null, error };
}

/** Gives what adds, changes and removes records, each with a way back. They resolve to whether it was done. */
export function useRecords(undo: string) {
  const act = useAct();
  const actOnce = useActOnce();
  return {
    /** Saves a new record about today, and says so. */
    add: (record: OwnRecord, text: string) =>
      actOnce(async () => {
        const { id } = await call('records.save', { id: null, day: null, record });
        return { text, undo: { label: undo, act: () => call('records.remove', { id }) } };
      }),
    change: ({ id, day, record: before }: KeptRecord, record: OwnRecord, text: string) =>
      act(async () => {
        await call('records.save', { id, day, record });
        const back = () => call('records.save', { id, day, record: before });
        return { text, undo: { label: undo, act: back } };
      }),
    remove: ({ id }: KeptRecord, text: string) =>
      act(async () => {
        await call('records.remove', { id });
        return { text, undo: { label: undo, act: () => call('records.restore', { id }) } };
      }),
  };
}
