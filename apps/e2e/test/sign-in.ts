import type { Page } from 'playwright-core';

export type DemoRole = 'manager' | 'consultant' | 'evaluator' | 'coordinator' | 'admin';

/** Password of all demo accounts, as the design publishes it. */
export const demoPassword = 'Ukazka-2024!';

/** Signs the page's window in without the form, which has specs of its own. */
export async function signIn(page: Page, role: DemoRole): Promise<void> {
  const data = { email: `${role}@demo.rssz`, password: demoPassword };
  const response = await page.request.post('/api/v1/session', { data });
  if (!response.ok()) throw new Error(`sign-in as ${role}: ${response.status()} ${await response.text()}`);
}
