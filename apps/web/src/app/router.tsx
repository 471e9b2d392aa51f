import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { setCsrfToken, setSignedOutHandler } from '../shared/api/client.ts';
import { sessionQuery } from '../shared/api/session.ts';
import type { FeatureRoute } from '../shared/lib/feature-route.ts';
import { adoptLocale } from '../shared/i18n/i18n.ts';
import { requestPageFocus } from '../shared/lib/page-focus.ts';
import { CrashPage, RootCrashPage } from './crash-page.tsx';
import { homePath } from './home-path.ts';
import { forgetFailedPages, lazyPage } from './lazy-page.ts';
import { LoadingPage, RootLoadingPage } from './loading-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { queryClient } from './query-client.ts';
import { openRoutes, signedInRoutes, signedOutRoutes } from './routes.tsx';
import { openProject, permissionsNow } from './open-project.ts';
import { parseSearch, stringifySearch } from './search-format.ts';

const rootRoute = createRootRoute({ errorComponent: RootCrashPage });

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  pendingComponent: RootLoadingPage,
  errorComponent: RootCrashPage,
  component: lazyRouteComponent(() => import('./shell/app-shell.tsx'), 'AppShell'),
  beforeLoad: async ({ location, preload }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/prihlaseni', search: { zpet: location.href } as never });
    await adoptLocale(session.user.locale);
    if (session.user.projects.length > 0) await openProject(session.user.id, { location, preload });
  },
});

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: async () => {
    await queryClient.ensureQueryData(sessionQuery);
    throw redirect({ to: homePath(permissionsNow()), replace: true });
  },
});

const openFrameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  pendingComponent: RootLoadingPage,
  errorComponent: RootCrashPage,
  component: lazyRouteComponent(() => import('./open-frame.tsx'), 'OpenFrame'),
  beforeLoad: async ({ location, preload }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) return;
    await adoptLocale(session.user.locale);
    if (session.user.projects.length > 0) await openProject(session.user.id, { location, preload });
  },
});

const unknownRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });

const NoPermission = lazyRouteComponent(() => import('./no-permission-page.tsx'), 'NoPermissionPage');

function signedInRoute({ path, page, permission }: FeatureRoute) {
  const Page = lazyPage(page);
  const Guarded = () => (permission && !permissionsNow().includes(permission) ? <NoPermission /> : <Page />);
  // The router asks the component itself to load ahead when a link is pointed at.
  const component = Object.assign(Guarded, { preload: Page.preload });
  return createRoute({ getParentRoute: () => shellRoute, path, component });
}

const openRoute = ({ path, page }: FeatureRoute) =>
  createRoute({ getParentRoute: () => openFrameRoute, path, component: lazyPage(page) });

const signedOutRoute = ({ path, page }: FeatureRoute) =>
  createRoute({ getParentRoute: () => rootRoute, path, component: lazyPage(page) });

const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([homeRoute, ...signedInRoutes.map(signedInRoute), unknownRoute]),
  openFrameRoute.addChildren(openRoutes.map(openRoute)),
  ...signedOutRoutes.map(signedOutRoute),
]);

/** Addresses of the application; every filter of a screen is part of its address. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: CrashPage,
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  forgetFailedPages();
  if (pathChanged && fromLocation) requestPageFocus();
});

setSignedOutHandler(() => {
  setCsrfToken(null);
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, null);
  void router.navigate({ to: '/prihlaseni', search: { zpet: router.state.location.href } as never });
});
