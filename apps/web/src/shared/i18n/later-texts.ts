import i18next from 'i18next';
import type { Area, Resources } from './resources.ts';
import type { textsAtStart } from './texts-at-start.ts';

type LaterArea = Exclude<Area, keyof typeof textsAtStart>;

/** Czech texts that come with the first screen that asks for them; an area that is in neither list does not compile. */
const laterTexts: { readonly [A in LaterArea]: () => Promise<Resources[A]> } = {
  deliverable: () => import('@rssz/messages/cs/deliverable').then((m) => m.deliverable),
  counting: () => import('@rssz/messages/cs/counting').then((m) => m.counting),
  indicator: () => import('@rssz/messages/cs/indicator').then((m) => m.indicator),
  participant: () => import('@rssz/messages/cs/participant').then((m) => m.participant),
  settings: () => import('@rssz/messages/cs/settings').then((m) => m.settings),
  user: () => import('@rssz/messages/cs/user').then((m) => m.user),
  territory: () => import('@rssz/messages/cs/territory').then((m) => m.territory),
  mas: () => import('@rssz/messages/cs/mas').then((m) => m.mas),
  enquiry: () => import('@rssz/messages/cs/enquiry').then((m) => m.enquiry),
  importing: () => import('@rssz/messages/cs/importing').then((m) => m.importing),
  comparison: () => import('@rssz/messages/cs/comparison').then((m) => m.comparison),
  milestone: () => import('@rssz/messages/cs/milestone').then((m) => m.milestone),
  silent: () => import('@rssz/messages/cs/silent').then((m) => m.silent),
  handover: () => import('@rssz/messages/cs/handover').then((m) => m.handover),
  description: () => import('@rssz/messages/cs/description').then((m) => m.description),
  monitoring: () => import('@rssz/messages/cs/monitoring').then((m) => m.monitoring),
  sheet: () => import('@rssz/messages/cs/sheet').then((m) => m.sheet),
  isEsf: () => import('@rssz/messages/cs/is-esf').then((m) => m.isEsf),
  timesheet: () => import('@rssz/messages/cs/timesheet').then((m) => m.timesheet),
  offline: () => import('@rssz/messages/cs/offline').then((m) => m.offline),
  part: () => import('@rssz/messages/cs/part').then((m) => m.part),
  criteria: () => import('@rssz/messages/cs/criteria').then((m) => m.criteria),
  protection: () => import('@rssz/messages/cs/protection').then((m) => m.protection),
  funding: () => import('@rssz/messages/cs/funding').then((m) => m.funding),
  plan: () => import('@rssz/messages/cs/plan').then((m) => m.plan),
  search: () => import('@rssz/messages/cs/search').then((m) => m.search),
  programme: () => import('@rssz/messages/cs/programme').then((m) => m.programme),
  visit: () => import('@rssz/messages/cs/visit').then((m) => m.visit),
  cooperation: () => import('@rssz/messages/cs/cooperation').then((m) => m.cooperation),
};

const loading = new Map<Area, Promise<void>>();
const failed = new Set<Area>();

/**
 * The arrival of an area's texts, the same promise every time; null when they came with the page. English comes whole, so
 * only Czech is waited for.
 */
export function arrivingTexts(area: Area): Promise<void> | null {
  if (!isLater(area)) return null;
  const known = loading.get(area);
  if (known) return known;
  const arriving = load(area);
  loading.set(area, arriving);
  return arriving;
}

/** Lets texts that could not be fetched be fetched again. */
export function forgetFailedTexts(): void {
  for (const area of failed) loading.delete(area);
  failed.clear();
}

/** Brings the rest of the problems beside the first page; whoever meets one before is told its code. */
export async function bringProblems(): Promise<void> {
  const { laterProblem } = await import('@rssz/messages/cs/later-problem');
  i18next.addResourceBundle('cs', 'problem', laterProblem, true);
}

async function load(area: LaterArea): Promise<void> {
  try {
    i18next.addResourceBundle('cs', area, await laterTexts[area]());
  } catch (error) {
    failed.add(area);
    throw error;
  }
}

const isLater = (area: Area): area is LaterArea => Object.hasOwn(laterTexts, area);
