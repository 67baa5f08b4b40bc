let count = 0;
const onEnd = new Set<() => void>();

/** Dialogs of the system that stand open: for a file, or for a printer. They can't be closed from here. */
export const systemDialogs = {
  get open(): boolean {
    return count > 0;
  },
  /** Calls back each time that one has gone. */
  afterEach(act: () => void): void {
    onEnd.add(act);
  },
};

/** Counts a dialog of the system as open until it has given its answer. */
export async function whileOpen<T>(answer: Promise<T>): Promise<T> {
  count += 1;
  try {
    return await answer;
  } finally {
    count -= 1;
    for (const act of onEnd) act();
  }
}
