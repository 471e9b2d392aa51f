import { v7 as uuidv7 } from 'uuid';
import type { Test } from 'supertest';
import type { ApiClient } from '../api-client.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUnit } from './territorial-unit.ts';

export interface DiaryCodes {
  readonly thematicArea: string;
  readonly sex: string;
  readonly labourStatus: string;
  readonly education: string;
}

/** Codes of the loaded project and lists, whichever come first: no spec depends on one of them. */
export async function diaryCodes({ db, project }: AppUnderTest): Promise<DiaryCodes> {
  const codes = await db.one<DiaryCodes>(
    `SELECT (SELECT min(code) FROM thematic_area WHERE project_id = $1) AS "thematicArea",
       (SELECT min(code) FROM code_list_item WHERE list = 'sex') AS sex,
       (SELECT min(code) FROM code_list_item WHERE list = 'labour-status') AS "labourStatus",
       (SELECT min(code) FROM code_list_item WHERE list = 'education') AS education`,
    [project.id],
  );
  if (!codes?.thematicArea || !codes.sex) throw new Error('The template database has no thematic areas or code lists');
  return codes;
}

/** A diary to write in: two units, a manager of the project and a consultant of the first unit only. */
export interface DiaryStage {
  readonly app: AppUnderTest;
  readonly codes: DiaryCodes;
  readonly unit: { readonly id: string };
  readonly foreignUnit: { readonly id: string };
  readonly manager: ApiClient;
  readonly consultant: ApiClient & { readonly user: { readonly id: string } };
}

export async function diaryStage(): Promise<DiaryStage> {
  const app = await startApp();
  const codes = await diaryCodes(app);
  const unit = await makeUnit(app.db, app.project);
  const foreignUnit = await makeUnit(app.db, app.project);
  const manager = await app.as('manager');
  const consultant = await app.as('consultant', { unitIds: [unit.id] });
  return { app, codes, unit, foreignUnit, manager, consultant };
}

let made = 0;

/** A fictitious person whose record is complete. */
export function personBody(codes: DiaryCodes, unitIds: readonly string[]): Record<string, unknown> {
  made += 1;
  return {
    givenName: 'Ukázka',
    surname: `Osobová ${String.fromCharCode(97 + (made % 26))}${made}`,
    birthDate: '1980-05-01',
    municipality: 'Ukázkov',
    entryOn: '2023-01-01',
    sex: codes.sex,
    labourStatus: codes.labourStatus,
    education: codes.education,
    unitIds,
  };
}

/** Enters a person through the API and answers them as stored. */
export async function enterPerson(
  client: ApiClient,
  body: Record<string, unknown>,
): Promise<{ id: string; code: string; version: number }> {
  const { body: person } = (await client.post('/projects/RSSZ/participants', body).expect(201)) as {
    body: { id: string; code: string; version: number };
  };
  return person;
}

export interface VisitBody {
  readonly unitId: string;
  readonly heldOn: string;
  readonly minutes: number;
  readonly mode: string;
  readonly thematicArea: string;
  readonly keyActivity: string;
  readonly note: string;
  readonly attendees: readonly { participantId: string; minutes: number }[];
  readonly reason?: string;
}

/** A visit of two and a half hours; what `over` names is different. */
export function visitBody(codes: DiaryCodes, unitId: string, over: Partial<VisitBody> = {}): VisitBody {
  return {
    unitId,
    heldOn: '2024-09-12',
    minutes: 150,
    mode: 'in-person',
    thematicArea: codes.thematicArea,
    keyActivity: 'KA02',
    note: 'Příprava lokálního partnerství',
    attendees: [],
    ...over,
  };
}

export const newId = (): string => uuidv7();

/** Writes a new log under a client's id. */
export function createLog(client: ApiClient, id: string, body: unknown): Test {
  return client.put(`/projects/RSSZ/advisory-logs/${id}`, body).set('if-none-match', '*');
}

/** Corrects the version that was seen. */
export function correctLog(client: ApiClient, id: string, version: number, body: unknown): Test {
  return client.put(`/projects/RSSZ/advisory-logs/${id}`, body).set('if-match', `"${version}"`);
}

export function voidLog(client: ApiClient, id: string, version: number, reason: string): Test {
  return client.post(`/projects/RSSZ/advisory-logs/${id}/void`, { reason }).set('if-match', `"${version}"`);
}

/** The value of one indicator, as the API answers it. */
export async function indicatorValue(
  client: ApiClient,
  code: 'documents' | 'participants',
  query = '',
): Promise<number> {
  const { body } = (await client.get(`/projects/RSSZ/indicators${query}`).expect(200)) as {
    body: { code: string; value: number }[];
  };
  const indicator = body.find((one) => one.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicator.value;
}
