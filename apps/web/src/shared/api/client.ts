import createClient, { type Client } from 'openapi-fetch';
import { keptDiary } from '../offline/device.ts';
import { isOfflineAnswer, patienceOf } from '../offline/offline-paths.ts';
import type { Paths } from './paths.ts';
import { problemFrom } from './problem-failure.ts';

let csrfToken: string | null = null;
let onSignedOut: () => void = () => undefined;

/** Kept in memory only; every write sends it. An empty one stands for a session that was read without the server. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Asks the server for the token of the present session. */
export async function renewCsrfToken(): Promise<void> {
  const response = await fetch('/api/v1/session', { cache: 'no-store' });
  if (!response.ok) throw await problemFrom(response);
  csrfToken = ((await response.json()) as { csrfToken: string }).csrfToken;
}

/** What to do when the server no longer knows the session. */
export function setSignedOutHandler(handler: () => void): void {
  onSignedOut = handler;
}

/** Goes where a person signs in. */
export function leaveSignedOut(): void {
  onSignedOut();
}

/** Typed calls: `api.GET('/projects/{projectCode}/deliverables', { params: { path: { projectCode: code }, query } })`. */
export const api = client(() => onSignedOut());

/** The same without leaving the screen when the session is over; for what goes on behind it. */
export const quietApi = client(() => undefined);

function client(signedOut: () => void): Client<Paths> {
  const made = createClient<Paths>({ baseUrl: '/api/v1', credentials: 'same-origin' });
  made.use({
    async onRequest({ request }) {
      if (request.method === 'GET') return patienceOf(request);
      if (csrfToken === '') await renewCsrfToken();
      if (csrfToken) request.headers.set('x-csrf-token', csrfToken);
      return request;
    },
    async onResponse({ request, response }) {
      if (response.ok) return undefined;
      const failure = await problemFrom(response);
      if (failure.code === 'session.required') {
        await lockDiary();
        if (!isSessionCall(request)) signedOut();
      }
      throw failure;
    },
    async onError({ request }) {
      if (!isOfflineAnswer(request)) return undefined;
      const { offlineAnswer } = await import('../offline/offline-answer.ts');
      return (await offlineAnswer(request)) ?? undefined;
    },
  });
  return made;
}

const isSessionCall = (request: Request) => new URL(request.url).pathname.endsWith('/session');

/** A session that is over locks what of the diary is kept on this device. */
async function lockDiary(): Promise<void> {
  const kept = keptDiary(0);
  if (kept) await import('../offline/vault.ts').then(({ lockVault }) => lockVault(kept.userId));
}

/**
 * The answer itself, or a `ProblemFailure`.
 *
 * @example `const page = await answer(api.GET('/projects/{projectCode}/deliverables', { params: { path: { projectCode: code } } }))`
 */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
