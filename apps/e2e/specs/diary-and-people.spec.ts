import { cs } from '@rssz/messages/cs';
import { diaryRoutes, diaryScene, diaryStates, type DiaryScene } from '../test/diary-screens.ts';
import { inLanes } from '../test/lanes.ts';
import { findingsOf, observerOf, type Findings } from '../test/screen-findings.ts';
import { openSettled, settled } from '../test/settled.ts';
import type { DemoRole } from '../test/sign-in.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let scene: DiaryScene;
const { pageOf, look, lookAnew } = observerOf(() => stack);

beforeAll(async () => {
  stack = await startStack();
  scene = await diaryScene(stack);
});

afterAll(() => stack?.stop());

const pathsOf = (role: DemoRole) =>
  diaryRoutes(scene)
    .filter((route) => route.role === role)
    .map(({ path }) => path);

describe('On the screens of the diary and of people axe finds nothing, nothing scrolls sideways and all is Czech', () => {
  it.each(['manager', 'consultant', 'evaluator', 'coordinator'] as const)(
    'as the %s',
    async (role) => {
      expect(await look(role, pathsOf(role))).toEqual({});
    },
    120_000,
  );

  it('when the server refuses the data', async () => {
    const problem = { code: 'access.denied', status: 403, title: 'access.denied', type: 'about:blank', id: 'x' };
    const refusal = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) };
    const data = /\/api\/v1\/projects\//;
    const found = await lookAnew('manager', pathsOf('manager'), async (page) => {
      await page.unroute(data);
      await page.route(data, (route) => route.fulfill(refusal));
    });
    for (const lane of [1, 2]) await (await pageOf('manager', lane)).unroute(data);
    expect(found).toEqual({});
  }, 60_000);

  it('while a dialog or a problem is open', async () => {
    const found: Findings = {};
    await inLanes(diaryStates(scene), async (lane, { name, role, path, open }) => {
      const page = await pageOf(role, lane);
      try {
        await openSettled(page, path);
        await open(page, cs);
        await settled(page);
        const findings = await findingsOf(page, true);
        if (findings.length > 0) found[name] = findings;
      } catch (error) {
        found[name] = [`could not be opened: ${String(error)}`];
      }
    });
    expect(found).toEqual({});
  }, 120_000);
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
