import { apiOf, deliverableId, participants, unitByName } from './api.ts';
import type { DemoRole } from './sign-in.ts';
import type { Stack } from './stack.ts';

export interface Route {
  readonly path: string;
  readonly role: DemoRole;
}

/** Every screen of the product but those of cooperation, with somebody who may open it; details of things that the demo has. */
export async function coreRoutes(stack: Stack): Promise<Route[]> {
  const page = await stack.as('manager');
  const api = await apiOf(page);
  const unit = await unitByName(api, 'Ukázkov');
  const [person] = (await participants(api)).filter(({ missingFields }) => missingFields.length > 0);
  const logs = await api.get<{ items: { id: string }[] }>(`/projects/RSSZ/advisory-logs?unit=${unit.id}&size=1`);
  const document = await deliverableId(api, 'V-70');
  const report = await deliverableId(api, 'V-12');
  await page.context().close();
  const ofManager = [
    '/muj-den',
    '/prehled',
    '/vystupy',
    `/vystupy/${document}`,
    `/vystupy/${report}`,
    '/uzemni-celky',
    '/uzemni-celky?zobrazeni=mista',
    `/uzemni-celky/${unit.id}`,
    '/denik',
    '/denik/novy',
    '/denik/k-odeslani',
    `/denik/${logs.items[0]?.id}`,
    '/ucastnici',
    '/ucastnici/novy',
    `/ucastnici/${person?.id}`,
    '/indikatory',
    '/indikatory/documents',
    '/indikatory/participants?cast=aktivity',
    '/indikatory/participants?cast=pravidlo',
    '/indikatory/documents?cast=overeni',
    '/indikatory/documents?cast=plan',
    ...['osoby', 'seznam', 'podpory', 'rozdily', 'historie'].map((part) => `/is-esf?cast=${part}`),
    '/sprava/udalosti',
  ];
  const ofAdmin = ['/sprava/uzivatele', '/sprava/nastaveni', '/sprava/nastaveni?cast=maily'];
  return [
    ...ofManager.map((path) => ({ path, role: 'manager' as const })),
    ...ofAdmin.map((path) => ({ path, role: 'admin' as const })),
  ];
}

/** Screens that nobody has to sign in for. */
export const openRoutes = ['/prihlaseni', '/prvni-spravce#token', '/heslo#token', '/heslo'];
