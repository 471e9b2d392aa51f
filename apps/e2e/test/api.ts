import type { Page } from 'playwright-core';

export interface Api {
  get<T>(path: string): Promise<T>;
  /** A write as the web sends it, with the token of the session. */
  send<T>(method: 'POST' | 'PUT' | 'PATCH', path: string, data: object, headers?: Record<string, string>): Promise<T>;
  upload<T>(path: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<T>;
}

/** The API as the person of the page: to arrange what a scenario starts from, and to look behind the screen. */
export async function apiOf(page: Page): Promise<Api> {
  const call = async <T>(method: string, path: string, options: object = {}): Promise<T> => {
    const response = await page.request.fetch(`/api/v1${path}`, { method, ...options });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const { csrfToken } = await call<{ csrfToken: string }>('GET', '/session');
  return {
    get: (path) => call('GET', path),
    send: (method, path, data, headers = {}) =>
      call(method, path, { data, headers: { 'x-csrf-token': csrfToken, ...headers } }),
    upload: (path, file) => call('POST', path, { multipart: { file }, headers: { 'x-csrf-token': csrfToken } }),
  };
}

interface Listed<T> {
  items: T[];
  total: number;
}

export interface ParticipantRow {
  id: string;
  code: string;
  minutes: number;
  state: string;
  missingFields: string[];
  units: { id: string; name: string }[];
  version: number;
}

/** All participants that the person may see, those with most hours first. */
export async function participants(api: Api): Promise<ParticipantRow[]> {
  return (await api.get<Listed<ParticipantRow>>('/projects/RSSZ/participants?size=200&sort=-minutes')).items;
}

export async function unitByName(api: Api, name: string): Promise<{ id: string; name: string }> {
  const path = '/projects/RSSZ/territorial-units?size=100';
  const { items } = await api.get<Listed<{ id: string; name: string }>>(path);
  const found = items.find((one) => one.name === name);
  if (!found) throw new Error(`The demo has no unit ${name}`);
  return found;
}

/** How many logs of a state the diary of a unit holds. */
export async function countLogs(api: Api, unitId: string, state = 'all'): Promise<number> {
  const path = `/projects/RSSZ/advisory-logs?unit=${unitId}&state=${state}&size=1`;
  return (await api.get<Listed<unknown>>(path)).total;
}

export async function indicatorValue(api: Api, code: 'documents' | 'participants'): Promise<number> {
  const indicators = await api.get<{ code: string; value: number }[]>('/projects/RSSZ/indicators');
  return indicators.find((one) => one.code === code)?.value ?? Number.NaN;
}

export async function deliverableId(api: Api, code: string): Promise<string> {
  const path = '/projects/RSSZ/deliverables?size=100';
  const { items } = await api.get<Listed<{ id: string; code: string }>>(path);
  return items.find((one) => one.code === code)?.id ?? '';
}

export interface DescriptionRow {
  id: string;
  number: number;
  state: string;
}

/** Versions of the cooperation description of a unit, the newest first. */
export async function descriptionsOf(api: Api, unitId: string): Promise<DescriptionRow[]> {
  const path = `/projects/RSSZ/territorial-units/${unitId}/cooperation-descriptions`;
  return (await api.get<{ items: DescriptionRow[] }>(path)).items;
}

export async function catalogueInForce(api: Api): Promise<string> {
  const { items } = await api.get<{ items: { id: string; state: string }[] }>('/projects/RSSZ/criteria-catalogues');
  return items.find(({ state }) => state === 'in-force')?.id ?? '';
}
