import type { Test } from 'supertest';
import type { IndicatorSetDetail } from '../../src/features/indicator-set/dto/indicator-set.dto.ts';
import type { ApiClient } from '../api-client.ts';

export const INDICATOR_SETS = '/projects/RSSZ/indicator-sets';

/** A whole indicator; what `over` names is different. */
export function indicatorBody(code: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    code,
    title: `Indikátor ${code}`,
    titleEn: `Indicator ${code}`,
    definition: `Co měří ${code}`,
    unit: 'domácnost',
    dataSource: 'Evidence obce',
    periodicity: 'half-yearly',
    direction: 'more-is-better',
    baselineNote: '',
    ...over,
  };
}

export const putSet = (
  client: ApiClient,
  seen: { id: string; version: number },
  indicators: unknown[],
  note = '',
): Test => client.put(`${INDICATOR_SETS}/${seen.id}`, { note, indicators }).set('if-match', `"${seen.version}"`);

export const adoptSet = (client: ApiClient, seen: { id: string; version: number }, inForceFrom?: string): Test =>
  client
    .post(`${INDICATOR_SETS}/${seen.id}/adoption`, inForceFrom === undefined ? {} : { inForceFrom })
    .set('if-match', `"${seen.version}"`);

export const withdrawSet = (client: ApiClient, seen: { id: string; version: number }): Test =>
  client.post(`${INDICATOR_SETS}/${seen.id}/withdrawal`, {}).set('if-match', `"${seen.version}"`);

/** A draft of an area with indicators. */
export async function draftSet(
  client: ApiClient,
  thematicArea: string,
  indicators: unknown[] = [indicatorBody('A-1')],
): Promise<IndicatorSetDetail> {
  const { body } = await client.post(INDICATOR_SETS, { thematicArea }).expect(201);
  const answer = await putSet(client, body as IndicatorSetDetail, indicators).expect(200);
  return answer.body as IndicatorSetDetail;
}

/** A version in force since a day; the one before it is superseded by it. */
export async function setInForce(
  client: ApiClient,
  thematicArea: string,
  inForceFrom = '2023-06-01',
  indicators: unknown[] = [indicatorBody('A-1')],
): Promise<IndicatorSetDetail> {
  const draft = await draftSet(client, thematicArea, indicators);
  return (await adoptSet(client, draft, inForceFrom).expect(200)).body as IndicatorSetDetail;
}
