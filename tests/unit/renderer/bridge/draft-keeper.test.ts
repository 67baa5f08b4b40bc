import { expect, test } from 'vitest';
import { draftKeeper } from '../../../../renderer/bridge/draft-keeper';

/** A receiver that answers each call only when told to, and remembers what came and how many were under way. */
function receiver() {
  const received: string[] = [];
  const answers: ((kept: boolean) => void)[] = [];
  let underWay = 0;
  let most = 0;
  return {
    received,
    most: () => most,
    send(value: string): Promise<boolean> {
      received.push(value);
      underWay += 1;
      most = Math.max(most, underWay);
      return new Promise((resolve) =>
        answers.push((kept) => {
          underWay -= 1;
          resolve(kept);
        }),
      );
    },
    /** Answers the call under way and lets what follows from it happen. */
    async answer(kept = true): Promise<void> {
      answers.shift()?.(kept);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

test('the first value goes at once, without waiting for a pause in typing', () => {
  const { received, send } = receiver();
  draftKeeper(send).keep('a');
  expect(received).toEqual(['a']);
});

test('at most one call is under way, values between are passed over, and the last one arrives', async () => {
  const { received, send, answer, most } = receiver();
  const keeper = draftKeeper(send);
  for (const value of ['a', 'ab', 'abc', 'abcd']) keeper.keep(value);
  await answer();
  await answer();
  expect({ received, most: most() }).toEqual({ received: ['a', 'abcd'], most: 1 });
});

test('settling waits until the last value has arrived', async () => {
  const { received, send, answer } = receiver();
  const keeper = draftKeeper(send);
  keeper.keep('a');
  keeper.keep('ab');
  let settled = false;
  const settling = keeper.settle().then(() => {
    settled = true;
  });
  await answer();
  expect({ received: [...received], settled }).toEqual({ received: ['a', 'ab'], settled: false });
  await answer();
  await settling;
  expect(settled).toBe(true);
});

test('a value that failed is not sent again by itself', async () => {
  const { received, send, answer } = receiver();
  draftKeeper(send).keep('a');
  await answer(false);
  expect(received).toEqual(['a']);
});

test('after a failure the next value is tried', async () => {
  const { received, send, answer } = receiver();
  const keeper = draftKeeper(send);
  keeper.keep('a');
  await answer(false);
  keeper.keep('ab');
  expect(received).toEqual(['a', 'ab']);
});

test('a value that came while another failed is tried at once', async () => {
  const { received, send, answer } = receiver();
  const keeper = draftKeeper(send);
  keeper.keep('a');
  keeper.keep('ab');
  await answer(false);
  expect(received).toEqual(['a', 'ab']);
});

test('settling tries a failed value once more, and ends even if it fails again', async () => {
  const { received, send, answer } = receiver();
  const keeper = draftKeeper(send);
  keeper.keep('a');
  await answer(false);
  const settling = keeper.settle();
  await answer(false);
  expect(await settling).toBe(false);
  expect(received).toEqual(['a', 'a']);
});

test('settling with nothing to send ends at once', async () => {
  const { received, send } = receiver();
  expect(await draftKeeper(send).settle()).toBe(true);
  expect(received).toEqual([]);
});

test('what is forgotten is not sent, and the call under way is waited for', async () => {
  const { received, send, answer } = receiver();
  const keeper = draftKeeper(send);
  keeper.keep('a');
  keeper.keep('ab');
  const forgetting = keeper.forget();
  await answer();
  await forgetting;
  await keeper.settle();
  expect(received).toEqual(['a']);
});

test('a value that comes in the same turn as a settling with nothing to send goes at once', async () => {
  const { received, send, answer } = receiver();
  const keeper = draftKeeper(send);
  void keeper.settle();
  keeper.keep('a');
  await answer();
  keeper.keep('ab');
  expect(received).toEqual(['a', 'ab']);
});
