import type { Permission } from '@rssz/domain';

/** Where a person starts: their day, or the administration when they have no part in the project's work. */
export function homePath(permissions: readonly Permission[]): string {
  if (permissions.includes('deadline.read')) return '/muj-den';
  if (permissions.includes('user.manage')) return '/sprava/uzivatele';
  return '/muj-den';
}
