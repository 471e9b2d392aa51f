import type { Permission } from '@rssz/domain';
import type { IconName } from '../../shared/ui/icon-paths.ts';

type NavKey =
  | 'myDay'
  | 'overview'
  | 'deliverables'
  | 'units'
  | 'milestones'
  | 'plans'
  | 'funding'
  | 'mas'
  | 'enquiries'
  | 'diary'
  | 'participants'
  | 'timesheets'
  | 'isEsf'
  | 'indicators'
  | 'comparison'
  | 'criteria'
  | 'indicatorSets'
  | 'programme'
  | 'users'
  | 'settings'
  | 'import'
  | 'audit';

/** Groups of the menu, from the top; the first has no heading. */
export const navSections = ['project', 'territory', 'results', 'administration'] as const;

type NavSection = (typeof navSections)[number];

export interface NavItem {
  key: NavKey;
  to: string;
  icon: IconName;
  permission: Permission;
  section: NavSection;
  /** Where screens live that belong under it, though not by their address. */
  covers?: readonly string[];
}

/** Screens in the menu, in the order of use; each is offered only to those who may open it. */
export const navItems: readonly NavItem[] = [
  { key: 'myDay', to: '/muj-den', icon: 'day', permission: 'deadline.read', section: 'project' },
  { key: 'overview', to: '/prehled', icon: 'overview', permission: 'indicator.read', section: 'project' },
  { key: 'deliverables', to: '/vystupy', icon: 'documents', permission: 'deliverable.read', section: 'project' },
  {
    key: 'units',
    to: '/uzemni-celky',
    icon: 'units',
    permission: 'unit.read',
    section: 'territory',
    covers: ['/predani', '/popisy-spoluprace', '/ocekavane-vysledky'],
  },
  { key: 'milestones', to: '/milniky', icon: 'flag', permission: 'unit.read', section: 'territory' },
  { key: 'plans', to: '/plany', icon: 'list', permission: 'plan.read', section: 'territory', covers: ['/opatreni'] },
  {
    key: 'funding',
    to: '/financovani',
    icon: 'link',
    permission: 'funding.read',
    section: 'territory',
    covers: ['/vyzvy'],
  },
  { key: 'mas', to: '/mas', icon: 'users', permission: 'mas.read', section: 'territory' },
  {
    key: 'enquiries',
    to: '/dotazy',
    icon: 'mail',
    permission: 'indicator.read',
    section: 'territory',
    covers: ['/zajem'],
  },
  { key: 'diary', to: '/denik', icon: 'diary', permission: 'log.read', section: 'territory' },
  {
    key: 'participants',
    to: '/ucastnici',
    icon: 'people',
    permission: 'participant.read',
    section: 'territory',
    covers: ['/ochrana-udaju'],
  },
  { key: 'timesheets', to: '/vykazy', icon: 'clock', permission: 'timesheet.write', section: 'territory' },
  { key: 'indicators', to: '/indikatory', icon: 'indicators', permission: 'indicator.read', section: 'results' },
  { key: 'comparison', to: '/srovnani', icon: 'grid', permission: 'unit.read', section: 'results' },
  { key: 'criteria', to: '/kriteria', icon: 'checkCircle', permission: 'unit.read', section: 'results' },
  { key: 'indicatorSets', to: '/indikatorove-sady', icon: 'list', permission: 'unit.read', section: 'results' },
  { key: 'programme', to: '/program', icon: 'globe', permission: 'project.read', section: 'results' },
  { key: 'isEsf', to: '/is-esf', icon: 'send', permission: 'isesf.exchange', section: 'administration' },
  { key: 'import', to: '/import', icon: 'upload', permission: 'import.run', section: 'administration' },
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

/** Whether the screen at a path is the item's own or lies under it. */
export function isUnder({ to, covers = [] }: NavItem, path: string): boolean {
  return [to, ...covers].some((one) => path === one || path.startsWith(`${one}/`));
}

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
  'import',
  'audit',
];

/** The four screens on the bottom bar of a phone; the rest is under "Více". */
export function bottomItems(items: readonly NavItem[]): NavItem[] {
  const ordered = bottomOrder.map((key) => items.find((item) => item.key === key)).filter((item) => item !== undefined);
  return ordered.slice(0, 4);
}
