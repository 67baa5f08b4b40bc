import { healthWords } from '../../../shared/content/words/health';
import type { Medicine } from '../../../shared/contract/medicines';
import type { LocalDate } from '../../../shared/time';
import { call } from '../../bridge/client';
import { useAct } from '../../ui/use-act';

const words = healthWords.medicines;

/** Gives what moves a medicine on the list, each with a way back. They resolve to whether it was done. */
export function useMedicines() {
  const act = useAct();
  const moved = (medicine: Medicine, on: LocalDate | null, text: string) =>
    act(async () => {
      await call('medicines.stop', { id: medicine.id, on });
      const back = () => call('medicines.stop', { id: medicine.id, on: medicine.stoppedOn });
      return { text, undo: { label: healthWords.undo, act: back } };
    });
  return {
    stop: (medicine: Medicine, on: LocalDate) => moved(medicine, on, words.stopped(medicine.name)),
    takeAgain: (medicine: Medicine) => moved(medicine, null, words.takenAgain(medicine.name)),
    remove: ({ id, name }: Medicine) =>
      act(async () => {
        await call('medicines.remove', { id });
        const back = () => call('medicines.restore', { id });
        return { text: words.removed(name), undo: { label: healthWords.undo, act: back } };
      }),
  };
}
