import { answerBytes } from '../../../test/answer-bytes.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  approvePlan,
  measureWith,
  planDraft,
  planStep,
  planVersionPath,
  planWith,
  writePlan,
} from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { readXlsx } from '../../platform/sheet/read-xlsx.ts';
import { PlanDocument } from './plan-document.ts';

describe('a plan as a document', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let versionId: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    const unit = await makeUnit(app.db, app.project, { name: 'Ukázkov nad Loukou' });
    const measures = [measureWith(), measureWith({ title: 'Dluhová poradna', budgetCrowns: null })];
    const plan = await planDraft(manager, unit.id, planWith(measures), { title: 'PSZ Ukázkov' });
    await approvePlan(manager, unit.id, plan.shown.id);
    const { body } = await planStep(manager, plan.shown.id, { kind: 'amend', reason: 'nová dotace' });
    versionId = body.shown.id;
    const [objective] = body.shown.content.objectives;
    const changed = [{ ...objective.measures[0], budgetCrowns: 2_000_000 }];
    await writePlan(manager, versionId, 1, {
      ...body.shown.content,
      objectives: [{ ...objective, measures: changed }],
    });
  });
  afterAll(() => app.close());

  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['xlsx', 'PK'],
  ])('is saved as %s', async (format, magic) => {
    const bytes = await answerBytes(manager.get(`${planVersionPath(versionId)}/export.${format}`));
    expect(bytes.subarray(0, magic.length).toString()).toBe(magic);
  });

  it('says its unit, state, measures and what it changes, in the language asked for', async () => {
    const { body } = await manager.get(planVersionPath(versionId));
    const [cs, en] = await Promise.all(
      (['cs', 'en'] as const).map((locale) => app.app.get(PlanDocument).content(app.project, body, locale)),
    );
    expect(cs).toMatchObject({ title: 'PSZ Ukázkov', subtitle: 'Ukázkov nad Loukou, verze 2' });
    expect(cs?.head.marks.join()).toContain('NÁVRH');
    const text = JSON.stringify(cs?.blocks).replaceAll('\u00a0', ' ');
    expect(text).toContain('Opatření 1.1: Prostupné bydlení');
    expect(text).toContain('2 000 000 Kč');
    expect(text).toContain('Odebráno","Opatření Dluhová poradna: Název","Dluhová poradna","–');
    expect(JSON.stringify(en?.blocks)).toContain('Measure 1.1: Prostupné bydlení');
    expect(en?.head.marks.join()).toContain('DRAFT');
  });

  it('has its measures in a sheet that can be computed with', async () => {
    const bytes = await answerBytes(manager.get(`${planVersionPath(versionId)}/export.xlsx?locale=cs`));
    const { headers, lines } = await readXlsx(bytes);
    expect(headers).toContain('Odhad nákladů (Kč)');
    const cells = lines[0]?.cells.map(({ text }) => text) ?? [];
    expect(cells.slice(0, 3)).toEqual(['Dostupné bydlení', '1.1', 'Prostupné bydlení']);
    expect(cells).toContain('2000000');
  });

  it('is for readers of the unit only, in a language there is', async () => {
    const foreign = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    for (const format of ['docx', 'pdf', 'xlsx']) {
      expect((await foreign.get(`${planVersionPath(versionId)}/export.${format}`)).status).toBe(404);
    }
    expect((await manager.get(`${planVersionPath(versionId)}/export.pdf?locale=de`)).status).toBe(422);
  });
});
