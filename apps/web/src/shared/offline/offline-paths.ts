import { keptDiary } from './device.ts';

/** A server behind a bad line is asked no longer than this when the device has an answer of its own. */
const patienceMs = 8_000;

/** What the diary needs without the server, as addresses below /api/v1; a group in brackets is part of the row's name. */
const kept: readonly (readonly [name: string, path: RegExp, query: RegExp])[] = [
  ['session', /^session$/, /^$/],
  ['projects', /^projects$/, /^$/],
  ['units', /^projects\/([^/]+)\/territorial-units$/, /^size=200&sort=name$/],
  ['activities', /^projects\/([^/]+)\/key-activities$/, /^$/],
  ['people', /^projects\/([^/]+)\/participants$/, /^unit=([^&]+)&size=500&sort=name$/],
  ['templates', /^projects\/([^/]+)\/log-templates$/, /^$/],
  ['last', /^projects\/([^/]+)\/log-templates\/last-time$/, /^unit=([^&]+)&heldOn=[^&]+$/],
];

/**
 * The row in which the answer to an address is kept, or null when it is not kept.
 *
 * @example keptRow(new URL('/api/v1/projects/RSSZ/key-activities', location.origin)) // 'answer:activities:RSSZ'
 */
export function keptRow({ pathname, search }: URL): string | null {
  const path = pathname.replace(/^\/api\/v1\//, '');
  const query = search.slice(1);
  for (const [name, pathShape, queryShape] of kept) {
    const [inPath, inQuery] = [pathShape.exec(path), queryShape.exec(query)];
    if (inPath && inQuery) return ['answer', name, ...inPath.slice(1), ...inQuery.slice(1)].join(':');
  }
  return null;
}

/** Whether this device may answer the request itself. */
export function isOfflineAnswer(request: Request): boolean {
  return request.method === 'GET' && keptDiary() !== null && keptRow(new URL(request.url)) !== null;
}

/** The request, given up after a while when this device may answer it itself. */
export function patienceOf(request: Request): Request {
  return isOfflineAnswer(request) ? new Request(request, { signal: AbortSignal.timeout(patienceMs) }) : request;
}
