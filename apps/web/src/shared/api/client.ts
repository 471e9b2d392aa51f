import createClient from 'openapi-fetch';
import type { Paths } from './paths.ts';
import { problemFrom } from './problem-failure.ts';

let csrfToken: string | null = null;
let onSignedOut: () => void = () => undefined;

/** Kept in memory only; every write sends it. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** What to do when the server no longer knows the session. */
export function setSignedOutHandler(handler: () => void): void {
  onSignedOut = handler;
}

/** Typed calls: `api.GET('/projects/{projectCode}/deliverables', { params: { path: { projectCode: code }, query } })`. */
export const api = createClient<Paths>({ baseUrl: '/api/v1', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    if (request.method !== 'GET' && csrfToken) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    const failure = await problemFrom(response);
    if (failure.code === 'session.required' && !isSessionCall(request)) onSignedOut();
    throw failure;
  },
});

const isSessionCall = (request: Request) => new URL(request.url).pathname.endsWith('/session');

/**
 * The answer itself, or a `ProblemFailure`.
 *
 * @example `const page = await answer(api.GET('/projects/{projectCode}/deliverables', { params: { path: { projectCode: code } } }))`
 */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
