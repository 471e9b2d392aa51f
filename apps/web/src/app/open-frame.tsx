import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { sessionQuery } from '../shared/api/session.ts';

const AppShell = lazy(() => import('./shell/app-shell.tsx').then((m) => ({ default: m.AppShell })));
const PublicFrame = lazy(() => import('./public-frame.tsx').then((m) => ({ default: m.PublicFrame })));

/** Frame of the screens open to everybody: that of the project for those who work in one, a light one for the public. */
export function OpenFrame() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session && session.user.projects.length > 0 ? <AppShell /> : <PublicFrame />;
}
