import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { docxCitations } from '../../../test/docx-text.ts';
import { answerBytes } from '../../../test/answer-bytes.ts';
import { approvePlan, measurePath, measureWith, planDraft, planWith } from '../../../test/factories/plan.ts';
import { reportStage, type ReportStage } from '../../../test/factories/report-stage.ts';

describe('the measures of approved plans in a final report', () => {
  let app: AppUnderTest;
  let stage: ReportStage;
  let measureId: string;

  const path = (): string => `/projects/RSSZ/deliverables/${stage.report}`;
  const draft = async () => (await stage.consultant.get(`${path()}/draft`).expect(200)).body;
  const sentences = async (): Promise<{ text: string; address: string }[]> => {
    const bytes = await answerBytes(stage.consultant.get(`${path()}/draft/document?locale=cs`));
    const { cited, footnotes } = docxCitations(bytes);
    return cited.map(({ text, footnotes: own }) => ({ text, address: footnotes[(own[0] ?? 1) - 1]?.address ?? '' }));
  };

  beforeAll(async () => {
    app = await startApp({ PUBLIC_URL: 'https://rssz.example.test' });
    stage = await reportStage(app);
    const measure = measureWith({ title: 'Dluhová poradna' });
    measureId = measure.measureId;
    const plan = await planDraft(stage.manager, stage.unit.id, planWith([measure]), { title: 'PSZ Ukázkov' });
    expect((await sentences()).some(({ text }) => text.includes('PSZ Ukázkov'))).toBe(false);
    await approvePlan(stage.manager, stage.unit.id, plan.shown.id);
  });
  afterAll(() => app.close());

  it('are stated one by one, each footnoted to its own page', async () => {
    const said = await sentences();
    expect(said.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Plán „PSZ Ukázkov“: opatření celkem 1, splněno 0, probíhá 0.',
        'Opatření „Dluhová poradna“ je naplánováno.',
      ]),
    );
    const own = said.find(({ text }) => text.includes('Dluhová poradna'));
    expect(own?.address).toBe(`https://rssz.example.test/opatreni/${measureId}`);
  });

  it('make a built report say that it no longer holds once they go on', async () => {
    const { body } = await stage.manager.get(path());
    await stage.consultant.post(`${path()}/draft`).set('if-match', `"${body.version}"`).expect(201);
    expect(await draft()).toMatchObject({ isStale: false });
    const entry = { state: 'running', on: '2024-06-20', note: 'Poznámka se netiskne.', evidence: [] };
    await stage.manager.post(`${measurePath(measureId)}/progress`, entry).expect(201);
    const { isStale, changes, staleStatements } = await draft();
    expect(isStale).toBe(true);
    expect(changes).toEqual([
      expect.objectContaining({ subject: 'measure', label: 'Dluhová poradna', change: 'changed' }),
    ]);
    expect(JSON.stringify(staleStatements)).toContain('Dluhová poradna');
    const said = await sentences();
    expect(JSON.stringify(said)).toContain('probíhá od 20.');
    expect(JSON.stringify(said)).not.toContain('Poznámka se netiskne');
  });
});
