import { symptomListWords as words } from '../../shared/content/words/symptom-list';
import type { OwnSymptomKey, SymptomKey } from '../../shared/contract/symptom-keys';
import type { ListedSymptom } from '../../shared/contract/symptoms';
import { call } from '../bridge/client';
import { useAct, useSay } from './use-act';
import { useSymptomList } from './use-symptom-list';

/**
 * What can be done with the list of symptoms; each says what was done, with its undo. Those that take a name reject
 * with `CallFailure`, for the field to say why; the others say it themselves.
 */
export function useSymptomChanges() {
  const { labelOf } = useSymptomList();
  const act = useAct();
  const say = useSay();
  const undo = (back: () => Promise<unknown>) => ({ label: words.undo, act: back });

  return {
    async add(name: string, group: ListedSymptom['group']): Promise<SymptomKey> {
      const { symptom } = await call('symptoms.add', { name, group });
      const key = symptom.key as OwnSymptomKey;
      say({ text: words.added(name), undo: undo(() => call('symptoms.remove', { key })) });
      return key;
    },

    async rename(key: OwnSymptomKey, before: string, name: string): Promise<void> {
      await call('symptoms.rename', { key, name });
      const back = () => call('symptoms.rename', { key, name: before });
      say({ text: words.renamed(name), undo: undo(back) });
    },

    hide: (key: SymptomKey, hidden: boolean) =>
      act(async () => {
        await call('symptoms.hide', { key, hidden });
        const text = (hidden ? words.nowHidden : words.nowShown)(labelOf(key));
        return { text, undo: undo(() => call('symptoms.hide', { key, hidden: !hidden })) };
      }),

    /** Moves a symptom by so many places within its group; where there are none left, nothing happens. */
    async move({ key, group }: ListedSymptom, by: number): Promise<void> {
      await act(async () => {
        // Read anew, since the next press of a key can come before the screen shows what the last one did.
        const { symptoms } = await call('symptoms.list', {});
        const places = symptoms.filter((other) => other.group === group);
        const from = places.findIndex((other) => other.key === key);
        const to = Math.max(0, Math.min(from + by, places.length - 1));
        await call('symptoms.move', { key, to });
        const back = () => call('symptoms.move', { key, to: from });
        return { text: words.moved(labelOf(key), to + 1, places.length), undo: undo(back) };
      });
    },

    remove: (key: OwnSymptomKey) =>
      act(async () => {
        const text = words.removed(labelOf(key));
        await call('symptoms.remove', { key });
        return { text, undo: undo(() => call('symptoms.restore', { key })) };
      }),
  };
}
