import type { Permission } from '@rssz/domain';
import type { ReactNode } from 'react';

/** One screen a feature offers; `app/routes.tsx` collects them. */
export interface FeatureRoute {
  /** Path such as '/vystupy/$id'. */
  path: string;
  /** Loads the screen when it is first opened. */
  page: () => Promise<() => ReactNode>;
  /** Without this permission the person sees who to ask instead of the screen. */
  permission?: Permission;
}
