import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../api-client.ts';
import { PDF } from './deliverable.ts';

type Plan = {
  readonly id: string;
  readonly version: number;
  readonly shown: { readonly id: string; readonly version: number; readonly content: ReturnType<typeof planWith> };
};

/** A measure with all that a whole plan needs. */
export function measureWith(change: Record<string, unknown> = {}) {
  return {
    measureId: uuidv7(),
    title: 'Prostupné bydlení',
    description: 'Město zřídí byty s podporou sociálního pracovníka.',
    thematicAreaId: null as string | null,
    targetGroups: [] as string[],
    targetGroupNote: 'rodiny na ubytovnách',
    implementer: 'odbor sociálních věcí',
    startsOn: '2024-01-01',
    endsOn: '2025-06-30',
    budgetCrowns: 1_250_000,
    indicator: '12 bytů',
    ...change,
  };
}

/** The text of a plan with one objective, under which the given measures stand. */
export function planWith(measures: object[] = [measureWith()], change: Record<string, unknown> = {}) {
  return {
    summary: 'Bydlení pro všechny.',
    validFrom: '2024-01-01',
    validTo: '2026-12-31',
    objectives: [{ objectiveKey: uuidv7(), title: 'Dostupné bydlení', description: '', measures }],
    ...change,
  };
}

export const PLANS = '/projects/RSSZ/plans';
export const planVersionPath = (versionId: string): string => `/projects/RSSZ/plan-versions/${versionId}`;
export const measurePath = (measureId: string): string => `/projects/RSSZ/measures/${measureId}`;

let plans = 0;

/** Begins a plan and writes its text; answers the detail. */
export async function planDraft(
  writer: ApiClient,
  unitId: string,
  content: object,
  change: object = {},
): Promise<Plan> {
  plans += 1;
  const { body } = await writer
    .post(PLANS, { unitId, kind: 'psz', title: `Ukázkový plán ${plans}`, ...change })
    .expect(201);
  return (await writePlan(writer, body.shown.id, body.shown.version, content).expect(200)).body as Plan;
}

export function writePlan(writer: ApiClient, versionId: string, version: number, content: object) {
  return writer.put(planVersionPath(versionId), content).set('if-match', `"${version}"`);
}

/** One step of a version, based on what the API shows its actor now. */
export async function planStep(client: ApiClient, versionId: string, body: Record<string, unknown>) {
  const { body: now } = await client.get(planVersionPath(versionId));
  return client.post(`${planVersionPath(versionId)}/transitions`, body).set('if-match', `"${now.shown?.version ?? 0}"`);
}

/** Brings the signed paper of a version; answers the id that an approval names. */
export async function signedPlan(manager: ApiClient, unitId: string, versionId: string): Promise<string> {
  const query = `?subjectType=plan-version&subjectId=${versionId}`;
  const path = `/projects/RSSZ/territorial-units/${unitId}/attachments${query}`;
  return (await manager.post(path).attach('file', PDF, 'usneseni.pdf').expect(201)).body.fileId as string;
}

/** Records the approval of a version by the assembly; answers the plan. */
export async function approvePlan(manager: ApiClient, unitId: string, versionId: string, change: object = {}) {
  const fileId = await signedPlan(manager, unitId, versionId);
  const resolution = { resolution: 'ZM/12/2024', on: '2024-03-20', fileId };
  const answer = await planStep(manager, versionId, { kind: 'approve', ...resolution, ...change });
  expect([answer.status, answer.body.code]).toEqual([200, undefined]);
  return answer.body;
}
