import { cooperationRoutes, missingCooperation } from '../test/cooperation-routes.ts';
import { prepareCooperation, type CooperationScene } from '../test/cooperation-scene.ts';
import { cooperationStates } from '../test/cooperation-states.ts';
import { describeLooks } from '../test/describe-looks.ts';
import { observerOf } from '../test/screen-findings.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let scene: CooperationScene;

beforeAll(async () => {
  stack = await startStack();
  scene = await prepareCooperation(stack);
});

afterAll(() => stack?.stop());

/** One address of each kind; pages of a unit are made of parts that are refused one by one elsewhere. */
const oneOfEachKind = (paths: readonly string[]) => {
  const looked = paths.filter((path) => !path.includes('uzemni-celky/') || path.includes('popis-'));
  return [...new Map(looked.map((path) => [path.replace(/[0-9a-f-]{36}.*|\?.*/, ''), path])).values()];
};

describeLooks({
  title: 'On the screens of cooperation',
  stack: () => stack,
  roles: ['manager', 'consultant', 'evaluator', 'coordinator'],
  routes: () => cooperationRoutes(scene),
  refused: { paths: oneOfEachKind },
  states: () => cooperationStates(scene),
});

it('axe finds nothing where no unit, document or comparison is found', async () => {
  expect(await observerOf(() => stack).look('manager', missingCooperation)).toEqual({});
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
