import type { Page } from 'playwright-core';
import { apiOf } from './api.ts';
import type { DemoRole } from './sign-in.ts';
import type { Stack } from './stack.ts';

const password = 'dlouhá věta místo hesla';

export interface NewPerson {
  readonly displayName: string;
  readonly email: string;
  readonly role: DemoRole;
}

/** Adds somebody to the project from its first day, as an administrator and that person would. Answers their page, signed in. */
export async function newPerson(stack: Stack, { displayName, email, role }: NewPerson): Promise<Page> {
  const admin = await stack.as('admin');
  const roles = [{ role, projectCode: 'RSSZ', validFrom: '2023-01-01' }];
  const api = await apiOf(admin);
  const { setPasswordUrl } = await api.send<{ setPasswordUrl: string }>('POST', '/users', {
    displayName,
    email,
    roles,
  });
  await admin.context().close();
  const page = await stack.newPage();
  await post(page, '/setup/password', { token: new URL(setPasswordUrl).hash.slice(1), password });
  await post(page, '/session', { email, password });
  return page;
}

async function post(page: Page, path: string, data: object): Promise<void> {
  const response = await page.request.post(`/api/v1${path}`, { data });
  if (!response.ok()) throw new Error(`POST ${path}: ${response.status()} ${await response.text()}`);
}
