import { BoundedWork } from './bounded-work.ts';

describe('bounded work', () => {
  const stage = (atOnce: number, waiting: number) => {
    const work = new BoundedWork({ atOnce, waiting, retryAfterSeconds: 5 });
    const state = { running: 0, most: 0, finish: [] as (() => void)[] };
    const begin = (): Promise<string> =>
      work.run(async () => {
        state.running += 1;
        state.most = Math.max(state.most, state.running);
        await new Promise<void>((resolve) => state.finish.push(resolve));
        state.running -= 1;
        return 'done';
      });
    return { work, state, begin };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('runs a few at once, the rest in their order, and refuses whoever finds the line full', async () => {
    const { state, begin } = stage(2, 3);
    const accepted = Array.from({ length: 5 }, begin);
    await expect(begin()).rejects.toMatchObject({
      problems: [{ code: 'server.busy', params: { retryAfterSeconds: 5 } }],
      status: 503,
    });
    for (let turn = 0; turn < 5; turn += 1) {
      await settled();
      state.finish.shift()?.();
    }
    expect(await Promise.all(accepted)).toEqual(Array(5).fill('done'));
    expect(state.most).toBe(2);
  });

  it('gives its place on when work fails', async () => {
    const { work, state, begin } = stage(1, 1);
    const failing = work.run(() => Promise.reject(new Error('no memory')));
    const next = begin();
    await expect(failing).rejects.toThrow('no memory');
    await settled();
    state.finish.shift()?.();
    expect(await next).toBe('done');
  });
});
