import { describeLooks } from '../test/describe-looks.ts';
import { diaryRoutes, diaryScene, diaryStates, type DiaryScene } from '../test/diary-screens.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let scene: DiaryScene;

beforeAll(async () => {
  stack = await startStack();
  scene = await diaryScene(stack);
});

afterAll(() => stack?.stop());

describeLooks({
  title: 'On the screens of the diary and of people',
  stack: () => stack,
  roles: ['manager', 'consultant', 'evaluator', 'coordinator'],
  routes: () => diaryRoutes(scene),
  states: () => diaryStates(scene),
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
