import { cs } from '@rssz/messages/cs';
import type { OpenState } from './cooperation-states.ts';
import { refuseData } from './refused-data.ts';
import type { Route } from './routes.ts';
import { observerOf } from './screen-findings.ts';
import type { DemoRole } from './sign-in.ts';
import type { Stack } from './stack.ts';

interface Looks {
  /** "On the screens of …". */
  readonly title: string;
  readonly stack: () => Stack;
  readonly roles: readonly DemoRole[];
  /** Addresses of filled screens; asked for when the scene stands. */
  readonly routes: () => readonly Route[];
  /** Of the routes of the manager, those that are looked at again while the server refuses the data. */
  readonly refused?: (paths: readonly string[]) => readonly string[];
  readonly states: () => readonly OpenState[];
}

const lookLimitMs = 180_000;

/** What every screen of a feature must bear in Czech: filled, refused, and with something open over it. */
export function describeLooks({ title, stack, roles, routes, refused = (paths) => paths, states }: Looks): void {
  const { look, lookAnew, lookAtStates, pages } = observerOf(stack);
  const pathsOf = (role: DemoRole) =>
    routes()
      .filter((route) => route.role === role)
      .map(({ path }) => path);

  describe(`${title} axe finds nothing, nothing scrolls sideways and all is Czech`, () => {
    it.each(roles)(
      'as the %s',
      async (role) => {
        expect(await look(role, pathsOf(role))).toEqual({});
      },
      lookLimitMs,
    );

    it(
      'when the server refuses the data',
      async () => {
        const refusal = refuseData(/\/api\/v1\/projects\//);
        const found = await lookAnew('manager', refused(pathsOf('manager')), refusal.on);
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
