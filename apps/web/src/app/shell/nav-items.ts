import type { Permission } from '@rssz/domain';
import type { IconName } from '../../shared/ui/icon-paths.ts';

type NavKey =
  | 'myDay'
  | 'overview'
  | 'deliverables'
  | 'units'
  | 'diary'
  | 'participants'
  | 'indicators'
  | 'users'
  | 'settings'
  | 'audit';

export interface NavItem {
  key: NavKey;
  to: string;
  icon: IconName;
  permission: Permission;
  section: 'project' | 'administration';
}

/** Screens in the menu, in the order of use; each is offered only to those who may open it. */
export const navItems: readonly NavItem[] = [
  { key: 'myDay', to: '/muj-den', icon: 'day', permission: 'deadline.read', section: 'project' },
  { key: 'overview', to: '/prehled', icon: 'overview', permission: 'indicator.read', section: 'project' },
  { key: 'deliverables', to: '/vystupy', icon: 'documents', permission: 'deliverable.read', section: 'project' },
  { key: 'units', to: '/uzemni-celky', icon: 'units', permission: 'unit.read', section: 'project' },
  { key: 'diary', to: '/denik', icon: 'diary', permission: 'log.read', section: 'project' },
  { key: 'participants', to: '/ucastnici', icon: 'people', permission: 'participant.read', section: 'project' },
  { key: 'indicators', to: '/indikatory', icon: 'indicators', permission: 'indicator.read', section: 'project' },
  { key: 'users', to: '/sprava/uzivatele', icon: 'users', permission: 'user.manage', section: 'administration' },
  {
    key: 'settings',
    to: '/sprava/nastaveni',
    icon: 'settings',
    permission: 'settings.manage',
    section: 'administration',
  },
  { key: 'audit', to: '/sprava/udalosti', icon: 'history', permission: 'audit.read', section: 'administration' },
];

/** Items of the menu a person may open. */
export function allowedItems(permissions: readonly Permission[]): NavItem[] {
  return navItems.filter((item) => permissions.includes(item.permission));
}

const bottomOrder: readonly NavKey[] = [
  'myDay',
  'diary',
  'deliverables',
  'units',
  'overview',
  'users',
  'settings',
  'audit',
];

/** The four screens on the bottom bar of a phone; the rest is under "Více". */
export function bottomItems(items: readonly NavItem[]): NavItem[] {
  const ordered = bottomOrder.map((key) => items.find((item) => item.key === key)).filter((item) => item !== undefined);
  return ordered.slice(0, 4);
}
