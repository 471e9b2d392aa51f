import { cs } from '@rssz/messages/cs';
import type { OpenState } from './cooperation-states.ts';
import { refuseData } from './refused-data.ts';
import type { Route } from './routes.ts';
import { observerOf, type Visitor } from './screen-findings.ts';
import type { DemoRole } from './sign-in.ts';
import type { Stack } from './stack.ts';

interface Looks {
  /** "On the screens of …". */
  readonly title: string;
  readonly stack: () => Stack;
  readonly roles: readonly DemoRole[];
  /** Addresses of filled screens; asked for when the scene stands. */
  readonly routes: () => readonly Route[];
  /** Addresses that nobody has to sign in for. */
  readonly open?: readonly string[];
  /** Who is refused the data, what data, and which of their addresses are looked at again then; the manager, all of it. */
  readonly refused?: {
    readonly visitor?: Visitor;
    readonly data?: RegExp;
    readonly paths?: (paths: readonly string[]) => readonly string[];
  };
  readonly states: () => readonly OpenState[];
}

const lookLimitMs = 180_000;

/** What every screen of a feature must bear in Czech: filled, refused, and with something open over it. */
export function describeLooks({ title, stack, roles, routes, open = [], refused = {}, states }: Looks): void {
  const { look, lookAnew, lookAtStates, pages } = observerOf(stack);
  const visitors: readonly Visitor[] = open.length > 0 ? [...roles, 'nobody'] : roles;
  const { visitor: refusedVisitor = 'manager', data = /\/api\/v1\/projects\//, paths = (all) => all } = refused;
  const pathsOf = (visitor: Visitor): readonly string[] =>
    visitor === 'nobody'
      ? open
      : routes()
          .filter((route) => route.role === visitor)
          .map(({ path }) => path);

  describe(`${title} axe finds nothing, nothing scrolls sideways and all is Czech`, () => {
    it.each(visitors)(
      'as the %s',
      async (role) => {
        expect(await look(role, pathsOf(role))).toEqual({});
      },
      lookLimitMs,
    );

    it(
      'when the server refuses the data',
      async () => {
        const refusal = refuseData(data);
        const found = await lookAnew(refusedVisitor, paths(pathsOf(refusedVisitor)), refusal.on);
        for (const page of pages()) await refusal.off(page);
        expect(found).toEqual({});
      },
      lookLimitMs,
    );

    it(
      'while a dialog, a panel or a problem is open',
      async () => {
        expect(await lookAtStates(states(), cs)).toEqual({});
      },
      lookLimitMs,
    );
  });
}
