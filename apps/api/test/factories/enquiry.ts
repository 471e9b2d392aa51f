import { solvePuzzle, type EnquiryObjective } from '@rssz/domain';
import type { Test } from 'supertest';
import { EnquiryForms } from '../../src/features/enquiry/enquiry-forms.ts';
import { FactRegistry } from '../../src/platform/facts/fact-registry.ts';
import { OutboxClaims } from '../../src/platform/facts/outbox-claims.ts';
import { OutboxDispatcher } from '../../src/platform/facts/outbox-dispatcher.ts';
import type { ApiClient } from '../api-client.ts';
import type { AppUnderTest } from '../app-under-test.ts';
import { QUICK_TIMING } from '../quick-timing.ts';

/** Long enough ago for a person to have written something. */
const WRITING_MS = 60_000;

export interface FormOptions {
  readonly objective?: EnquiryObjective;
  /** When the form was given out, in milliseconds before now. */
  readonly agoMs?: number;
}

/** What a browser brings back with a form: its token, and its puzzle solved. */
export function filledForm(app: AppUnderTest, options: FormOptions = {}): { token: string; solution: number } {
  const at = Date.now() - (options.agoMs ?? WRITING_MS);
  const { token, riddle } = app.app.get(EnquiryForms).issue(app.project.id, options.objective ?? '2.1', at);
  const solution = solvePuzzle(riddle, 0, 10_000_000);
  if (solution === null) throw new Error('A puzzle without a solution');
  return { token, solution };
}

let made = 0;

/** An enquiry of a fictitious person, each with a text and an address of its own. */
export function enquiryBody(
  app: AppUnderTest,
  change: object = {},
  options: FormOptions = {},
): Record<string, unknown> {
  made += 1;
  return {
    ...filledForm(app, options),
    name: 'Jana Smyšlená',
    email: `jana${made}@obec.example`,
    organisation: 'Obec Ukázkov',
    regionCode: 'CZ042',
    topic: 'Komunitní centrum',
    text: `Dobrý den, hledáme podporu pro komunitní centrum číslo ${made}.`,
    locale: 'cs',
    ...change,
  };
}

/** Sends from an address of its own, unless one is given, so that specs do not throttle each other. */
export function sendEnquiry(app: AppUnderTest, body: object, address = `198.51.100.${(made % 250) + 1}`): Test {
  return app.anonymous.post('/enquiries', body).set('x-forwarded-for', address);
}

/** The newest enquiry as the queue shows it to somebody who handles it. */
export async function receivedEnquiry(
  app: AppUnderTest,
  handler: ApiClient,
  change: object = {},
  options: FormOptions = {},
): Promise<{ id: string; number: string; version: number } & Record<string, unknown>> {
  const { number } = (await sendEnquiry(app, enquiryBody(app, change, options)).expect(202)).body;
  const { items } = (await handler.get('/projects/RSSZ/enquiries?size=200').expect(200)).body;
  return items.find((one: { number: string }) => one.number === number);
}

/** Everything that waits in the outbox is brought to its consumers. */
export async function dispatchAll(app: AppUnderTest): Promise<void> {
  const dispatcher = new OutboxDispatcher(new OutboxClaims(app.db), app.app.get(FactRegistry), QUICK_TIMING);
  for (;;) if ((await dispatcher.dispatchDue()) === 0) return;
}
