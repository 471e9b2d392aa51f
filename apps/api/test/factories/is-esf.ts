import { parse } from 'csv-parse/sync';
import type { Test } from 'supertest';
import type { ApiClient } from '../api-client.ts';
import { createLog, diaryStage, enterPerson, newId, personBody, visitBody, type DiaryStage } from './diary.ts';

export const ESF = '/projects/RSSZ/is-esf';

export interface EsfRowAnswer {
  line: number;
  version: number;
  state: string;
  participant: { id: string } | null;
  candidates: { id: string }[];
  problems: { code: string; field?: string }[];
  reason: string | null;
}

export interface EsfDeskAnswer {
  persons: { lastExport: { id: string } | null };
  list: { exchange: { id: string }; open: number } | null;
  supports: {
    periods: { changed: number; hasBegun: boolean; isRunning: boolean }[];
    unspecified: string[];
  };
}

/** The whole answer as bytes: what IS ESF would get. */
export async function bytesOf(test: Test): Promise<Buffer> {
  const { body } = await test.buffer(true).parse((answer, done) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });
  return body as Buffer;
}

/** Read by a parser that shares nothing with the code that writes the file. */
export const readCsvApart = (bytes: Buffer): string[][] =>
  parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: false });

/** The code of the refusal, beside a field or of the whole. */
export async function refusalOf(test: Test, status = 422): Promise<unknown> {
  const { body } = (await test.expect(status)) as { body: { code?: string; errors?: { code: string }[] } };
  return body.errors?.[0]?.code ?? body.code;
}

/** What a manager does with IS ESF. */
export class EsfClient {
  constructor(readonly client: ApiClient) {}

  async desk(): Promise<EsfDeskAnswer> {
    return (await this.client.get(ESF).expect(200)).body as EsfDeskAnswer;
  }

  persons(who = 'all', key = ''): Test {
    return this.client.post(`${ESF}/persons.csv`, { who }).set('idempotency-key', key);
  }

  async personsText(): Promise<string> {
    return (await bytesOf(this.persons())).toString('utf8');
  }

  supports(periods: readonly number[]): Test {
    return this.client.post(`${ESF}/supports.csv`, { periods });
  }

  load(content: Buffer | string, kind = 'persons', name = 'seznam.csv'): Test {
    return this.client.post(`${ESF}/lists?kind=${kind}`).attach('file', Buffer.from(content), name);
  }

  async rows(state?: string): Promise<{ exchangeId: string; items: EsfRowAnswer[]; total: number }> {
    const { body } = await this.client.get(`${ESF}/rows${state ? `?state=${state}` : ''}`).expect(200);
    return body as { exchangeId: string; items: EsfRowAnswer[]; total: number };
  }

  settle(id: string, { line, version }: Pick<EsfRowAnswer, 'line' | 'version'>, body: object): Test {
    return this.client.post(`${ESF}/lists/${id}/rows`, { line, ...body }).set('if-match', `"${version}"`);
  }

  undo(id: string, version: number): Test {
    return this.client.post(`${ESF}/exchanges/${id}/undo`).set('if-match', `"${version}"`);
  }

  async undoEverything(): Promise<void> {
    const { body } = await this.client.get(`${ESF}/exchanges?size=100`).expect(200);
    const { items } = body as { items: { id: string; version: number; undone: object | null }[] };
    for (const { id, version, undone } of items) if (!undone) await this.undo(id, version).expect(200);
  }
}

/** Two complete people with support in two periods, and one whose record is not complete. */
export interface EsfStage extends DiaryStage {
  readonly esf: EsfClient;
  readonly jana: { readonly id: string };
  readonly eva: { readonly id: string };
}

export async function esfStage(): Promise<EsfStage> {
  const stage = await diaryStage();
  const { codes, unit, manager } = stage;
  const enter = (over: Record<string, unknown>) => enterPerson(manager, { ...personBody(codes, [unit.id]), ...over });
  const jana = await enter({
    ...{ givenName: 'Jana', surname: 'Malá; roz. "Velká"', birthDate: '1985-04-12', postalCode: '110 15' },
    ...{ entryOn: '2023-05-02', houseNumber: '100', orientationNumber: '2', orientationLetter: 'A' },
  });
  const eva = await enter({ givenName: 'Eva', surname: 'Vdaná', birthDate: '1990-01-02', entryOn: '2024-01-15' });
  await enter({ givenName: 'Neúplný', surname: 'Záznam', birthDate: '1971-01-02', education: null });
  const visit = (heldOn: string, participantId: string, minutes: number, mode = 'in-person') =>
    createLog(
      manager,
      newId(),
      visitBody(codes, unit.id, { heldOn, minutes, mode, attendees: [{ participantId, minutes }] }),
    ).expect(201);
  await visit('2023-05-10', jana.id, 90);
  await visit('2023-06-30', jana.id, 30, 'e-learning');
  await visit('2024-02-01', jana.id, 120);
  await visit('2024-02-02', eva.id, 45);
  return { ...stage, esf: new EsfClient(manager), jana, eva };
}
