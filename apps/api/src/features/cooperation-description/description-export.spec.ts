import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  contentWith,
  descriptionPath,
  draftOf,
  makeCatalogue,
  type MadeCriterion,
} from '../../../test/factories/description.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { DescriptionDocument } from './description-document.ts';

describe('a cooperation description as a document', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let draft: { id: string };
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    const [criterion] = await makeCatalogue(app.db, app.project);
    unit = await makeUnit(app.db, app.project, { name: 'Ukázkov nad Loukou' });
    manager = await app.as('manager');
    draft = await draftOf(manager, unit.id, contentWith(criterion as MadeCriterion));
  });
  afterAll(() => app.close());

  it.each([
    ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', '%PDF', 'application/pdf'],
  ])('is saved as %s under its own name', async (format, magic, type) => {
    const answer = await manager
      .get(`${descriptionPath(draft.id)}/export.${format}`)
      .buffer(true)
      .parse(binary);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('Popis spolupráce Ukázkov nad Loukou'));
    expect((answer.body as Buffer).subarray(0, magic.length).toString()).toBe(magic);
  });

  it('says its unit, version, state and marks, in the language asked for', async () => {
    const { body } = await manager.get(descriptionPath(draft.id));
    const [cs, en] = await Promise.all(
      (['cs', 'en'] as const).map((locale) => app.app.get(DescriptionDocument).content(app.project, body, locale)),
    );
    expect(cs).toMatchObject({ title: 'Popis spolupráce: Ukázkov nad Loukou', subtitle: 'Verze 1, návrh' });
    expect(cs?.head).toMatchObject({ registrationNumber: expect.stringMatching(/^CZ\./), madeOn: '2024-09-16' });
    expect(cs?.head.marks.join()).toMatch(/NÁVRH.*UKÁZKA/);
    expect(JSON.stringify(cs?.blocks)).toContain('30.\u00a06.\u00a02024');
    expect(en).toMatchObject({ title: 'Cooperation description: Ukázkov nad Loukou' });
    expect(en?.head.marks.join()).toMatch(/DRAFT.*SAMPLE/);
  });

  it('is for readers of the unit only, in a language there is', async () => {
    const foreign = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    expect((await foreign.get(`${descriptionPath(draft.id)}/export.pdf`)).status).toBe(404);
    expect((await manager.get(`${descriptionPath(draft.id)}/export.pdf?locale=de`)).status).toBe(422);
  });
});

function binary(response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
}
