import { cs } from '@rssz/messages/cs';
import { cooperationRoutes, missingCooperation } from '../test/cooperation-routes.ts';
import { prepareCooperation, type CooperationScene } from '../test/cooperation-scene.ts';
import { cooperationStates } from '../test/cooperation-states.ts';
import { inLanes } from '../test/lanes.ts';
import { findingsOf, observerOf, type Findings } from '../test/screen-findings.ts';
import { openSettled, settled } from '../test/settled.ts';
import type { DemoRole } from '../test/sign-in.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let scene: CooperationScene;
const { pageOf, look, lookAnew } = observerOf(() => stack);

beforeAll(async () => {
  stack = await startStack();
  scene = await prepareCooperation(stack);
});

afterAll(() => stack?.stop());

const pathsOf = (role: DemoRole) =>
  cooperationRoutes(scene)
    .filter((route) => route.role === role)
    .map(({ path }) => path);

describe('On the screens of cooperation axe finds nothing, nothing scrolls sideways and all is Czech', () => {
  it.each(['manager', 'consultant', 'evaluator', 'coordinator'] as const)(
    'as the %s',
    async (role) => {
      expect(await look(role, pathsOf(role))).toEqual({});
    },
    180_000,
  );

  it('where nothing is found', async () => {
    expect(await look('manager', missingCooperation)).toEqual({});
  });

  it('when the server refuses the data', async () => {
    const problem = { code: 'access.denied', status: 403, title: 'access.denied', type: 'about:blank', id: 'x' };
    const refusal = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) };
    const data = /\/api\/v1\/projects\//;
    const paths = pathsOf('manager').filter((path) => !path.includes('uzemni-celky/') || path.includes('popis-'));
    const prefixes = [...new Map(paths.map((path) => [path.replace(/[0-9a-f-]{36}.*|\?.*/, ''), path])).values()];
    const found = await lookAnew('manager', prefixes, async (page) => {
      await page.unroute(data);
      await page.route(data, (route) => route.fulfill(refusal));
    });
    for (const lane of [1, 2]) await (await pageOf('manager', lane)).unroute(data);
    expect(found).toEqual({});
  }, 60_000);

  it('while a dialog, a panel or a problem is open', async () => {
    const found: Findings = {};
    await inLanes(cooperationStates(scene), async (lane, { name, role, path, open }) => {
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
  }, 180_000);
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
