import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { docxCitations, docxText, type CitedText, type FootnoteText } from '../../../test/docx-text.ts';
import { answerBytes } from '../../../test/answer-bytes.ts';
import { PDF, reportOfPlace, step } from '../../../test/factories/deliverable.ts';
import { correctLog, createLog, newId, voidLog } from '../../../test/factories/diary.ts';
import { reportStage, WRITTEN, type ReportStage } from '../../../test/factories/report-stage.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

interface DeliverableDraft {
  readonly inputs: readonly { readonly kind: string; readonly id: string; readonly label: string }[];
  readonly built: unknown;
  readonly isStale: boolean;
  readonly changes: readonly unknown[];
  readonly staleStatements: readonly unknown[];
  readonly emptyRefusals: readonly unknown[];
  readonly refusals: readonly unknown[];
}

interface Document {
  readonly cited: readonly CitedText[];
  readonly footnotes: readonly FootnoteText[];
  readonly body: string;
  readonly all: string;
}

describe('the final report of a unit', () => {
  let app: AppUnderTest;
  let manager: ReportStage['manager'];
  let consultant: ReportStage['consultant'];
  let unit: ReportStage['unit'];
  let neighbour: ReportStage['neighbour'];
  let report: string;
  let logs: readonly string[];
  let result: string;
  let analysis: string;
  let visit: ReportStage['visit'];

  const path = (id: string): string => `/projects/RSSZ/deliverables/${id}`;
  const draft = async (id = report, who: ApiClient = consultant): Promise<DeliverableDraft> =>
    (await who.get(`${path(id)}/draft`).expect(200)).body as DeliverableDraft;
  const build = async (who: ApiClient = consultant, id = report): Promise<Response> => {
    const { body } = await manager.get(path(id));
    return who.post(`${path(id)}/draft`).set('if-match', `"${body.version}"`);
  };
  const document = async (id = report, locale = 'cs'): Promise<Document> => {
    const bytes = await answerBytes(consultant.get(`${path(id)}/draft/document?locale=${locale}`));
    const { cited, footnotes } = docxCitations(bytes);
    const text = docxText(bytes);
    return {
      cited,
      footnotes,
      body: text.body,
      all: [text.top, text.body, ...footnotes.map((one) => one.text)].join('\n'),
    };
  };
  beforeAll(async () => {
    app = await startApp({ PUBLIC_URL: 'https://rssz.example.test' });
    ({ manager, consultant, unit, neighbour, report, logs, result, analysis, visit } = await reportStage(app));
  });
  afterAll(() => app.close());

  it('rests every statement on records that exist, each with one footnote to its day, version and address', async () => {
    const { cited, footnotes } = await document();
    expect(cited.map(({ text, footnotes: own }) => [text.slice(0, 34), own])).toEqual([
      ['Odborné poradenství probíhalo od 1', [1, 2, 3]],
      ['Osobně: počet návštěv 2, 4,5 h.'.slice(0, 34), [1, 3]],
      ['Na dálku: počet návštěv 1, 1 h.', [2]],
      ['V klíčové aktivitě KA02: počet náv', [1, 2, 3]],
      ['Z toho společně s dalšími územními', [3]],
      [expect.stringContaining('počet návštěv 3, 5,5 h.'.slice(0, 10)), [1, 2, 3]],
      ['Počet podpořených osob: 2; dohroma', [1, 2]],
      ['Dohodnutý výsledek „Vznik poradny“', [4]],
      ['Hodnocení kritérií kvality: zlepše', expect.arrayContaining([5, 6, 7, 8])],
      [expect.stringContaining('K-1'), expect.any(Array)],
      [expect.stringContaining('K-2'), expect.any(Array)],
      [expect.stringContaining('Dokument V-50'), [9]],
      ['Zbývá dohodnutý krok s termínem 1.', [10]],
    ]);
    expect(footnotes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const origin = 'https://rssz.example.test';
    expect(footnotes[0]).toMatchObject({
      text: expect.stringContaining('Deník poradenství: 10. 5. 2023, osobně, 2 h, KA02, verze 1.'),
      address: `${origin}/denik/${logs[0]}`,
    });
    expect(footnotes.map(({ address }) => address.replace(origin, ''))).toEqual([
      ...logs.map((id) => `/denik/${id}`),
      `/ocekavane-vysledky/${result}`,
      ...Array.from({ length: 4 }, () => `/srovnani/${unit.id}`),
      `/vystupy/${analysis}`,
      `/denik/${logs[2]}`,
    ]);
    for (const id of logs) await consultant.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200);
    await consultant.get(`/projects/RSSZ/expected-results/${result}`).expect(200);
    const { inputs } = await draft();
    expect(inputs.map(({ subject }) => subject).sort()).toEqual(
      [
        ...logs.map(() => 'log'),
        'result',
        ...Array.from({ length: 4 }, () => 'assessment'),
        'document',
        'next-step',
      ].sort(),
    );
  });

  it('shows the numbers of the API', async () => {
    const { cited } = await document();
    const saying = (start: string): string => cited.find(({ text }) => text.startsWith(start))?.text ?? '';
    const { body: list } = await manager.get(`/projects/RSSZ/advisory-logs?unit=${unit.id}&state=valid`).expect(200);
    const hours = (minutes: number): string => `${String(minutes / 60).replace('.', ',')} h`;
    expect(saying('Odborné poradenství')).toContain(`počet návštěv: ${list.total}, celkem ${hours(list.totalMinutes)}`);
    const attended = list.items.flatMap(
      ({ attendees }: { attendees: { participantId: string; minutes: number }[] }) => attendees,
    );
    const sum = attended.reduce((total: number, { minutes }: { minutes: number }) => total + minutes, 0);
    const people = new Set(attended.map(({ participantId }: { participantId: string }) => participantId)).size;
    expect(saying('Počet podpořených osob')).toContain(`${people}; dohromady získaly ${hours(sum)}`);
    const { body: shift } = await manager.get(`/projects/RSSZ/territorial-units/${unit.id}/shift`).expect(200);
    const shifts = shift.areas.flatMap(({ criteria }: { criteria: { shift: string }[] }) =>
      criteria.map((one) => one.shift),
    );
    const count = (kind: string): number => shifts.filter((one: string) => one === kind).length;
    expect(saying('Hodnocení kritérií kvality')).toContain(
      `zlepšení ${count('improved')}, beze změny ${count('unchanged')}, zhoršení ${count('worse')}`,
    );
    expect([count('improved'), count('worse')]).toEqual([1, 1]);
  });

  it('counts nobody for a visit outside their participation', async () => {
    const people = async (): Promise<string> =>
      (await document()).cited.find(({ text }) => text.startsWith('Počet podpořených osob'))?.text ?? '';
    const before = await people();
    const kept = await app.db.query<{ id: string; exitOn: string | null }>(
      `SELECT id, exit_on AS "exitOn" FROM participant_record WHERE recorded_to IS NULL`,
    );
    await app.db.query(`UPDATE participant_record SET exit_on = entry_on WHERE recorded_to IS NULL`);
    expect(await people()).not.toBe(before);
    await app.db.query(
      `UPDATE participant_record r SET exit_on = k."exitOn"
       FROM jsonb_to_recordset($1::jsonb) AS k (id uuid, "exitOn" date) WHERE r.id = k.id`,
      [JSON.stringify(kept)],
    );
    expect(await people()).toBe(before);
  });

  it('says nothing personal: people are counted, and what was written freely is left out, in both languages', async () => {
    for (const locale of ['cs', 'en']) {
      const { all } = await document(report, locale);
      for (const secret of ['Tajn', 'Skryt', ...Object.values(WRITTEN), 'U Tajné', 'paní'])
        expect(all).not.toContain(secret);
      for (const who of [manager, consultant]) expect(all).not.toContain(who.user.displayName);
    }
    const { body } = await document(report, 'en');
    expect(body).toContain('Every statement is backed by a footnote');
    expect(body).toMatch(/Expert advice was given from .* visits: 3, 5\.5 h in all/);
  });

  it('stands in the report of a further unit of the visit too, marked as shared', async () => {
    const other = (await reportOfPlace(app.db, app.project, 8)).id;
    const { cited, body } = await document(other);
    expect(cited[0]?.text).toContain('počet návštěv: 1, celkem 2,5 h');
    expect(body).toContain('Z toho společně s dalšími územními celky: počet návštěv 1');
    expect(body).toContain('Podpora jednotlivých osob není zapsána.');
  });

  it('is honest about a unit without records, and is none where no unit holds the place', async () => {
    await makeUnit(app.db, app.project, { placeNumber: 9 });
    const empty = (await reportOfPlace(app.db, app.project, 9)).id;
    const { cited, footnotes, body } = await document(empty);
    expect([cited, footnotes]).toEqual([[], []]);
    expect(body).toContain('V územním celku není zapsána žádná poradenská návštěva.');
    expect(body).toContain('Žádné kritérium kvality zatím není hodnoceno opakovaně.');
    expect(body).toContain('K tomuto zatím není nic zapsáno.');
    expect((await draft(empty, manager)).refusals).toEqual([]);
    const vacant = (await reportOfPlace(app.db, app.project, 10)).id;
    expect((await draft(vacant, manager)).refusals).toEqual([{ code: 'draft.empty' }]);
    expect((await build(manager, vacant)).body.code).toBe('draft.empty');
  });

  it('once built says which records changed since and which of its statements do not hold', async () => {
    expect((await build()).status).toBe(201);
    expect(await draft()).toMatchObject({ isStale: false, changes: [], staleStatements: [] });
    await correctLog(consultant, logs[1] ?? '', 1, {
      ...visit({ heldOn: '2024-02-01', minutes: 90, mode: 'remote' }),
      reason: 'Trvalo déle',
    }).expect(200);
    const stale = await draft();
    expect(stale.isStale).toBe(true);
    expect(stale.changes).toMatchObject([
      { change: 'changed', subject: 'log', label: expect.stringMatching(/^1\.\s2\.\s2024, /) },
    ]);
    expect(stale.staleStatements.map(({ code }) => code)).toEqual([
      'scope.visits',
      'scope.remote',
      'scope.activity',
      'area.visits',
      'people.supported',
    ]);
    const extra = newId();
    await createLog(consultant, extra, visit({ heldOn: '2024-09-13' })).expect(201);
    expect((await draft()).changes.map(({ change }) => change).sort()).toEqual(['added', 'changed']);
    await voidLog(consultant, extra, 1, 'Omyl').expect(200);
    await build();
    expect(await draft()).toMatchObject({ isStale: false, changes: [] });
    await app.db.query(`UPDATE thematic_area SET name_cs = name_cs || ' (nově)' WHERE project_id = $1`, [
      app.project.id,
    ]);
    expect((await draft()).changes.length).toBeGreaterThan(0);
  });

  it('is built by whom the unit belongs to, and read by whom the unit is open to', async () => {
    const stranger = await app.as('consultant');
    const evaluator = await app.as('evaluator');
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    const elsewhere = await app.as('coordinator', { unitIds: [neighbour.id] });
    for (const who of [stranger, evaluator, coordinator]) expect((await build(who)).status).toBe(403);
    for (const who of [stranger, evaluator, coordinator]) {
      expect((await draft(report, who)).refusals[0]).toEqual({ code: 'access.denied' });
    }
    expect((await build(elsewhere)).status).toBe(403);
    await elsewhere.get(`${path(report)}/draft`).expect(404);
    await elsewhere.get(`${path(report)}/draft/document`).expect(404);
    await app.anonymous.get(`${path(report)}/draft/document`).expect(401);
    expect((await build(manager)).status).toBe(201);
  });

  it('belongs to each of the 40 places, and the methodology of KA 02 collects parts and counts once', async () => {
    const { body } = await manager.get('/projects/RSSZ/deliverables?keyActivity=KA02&size=100').expect(200);
    const drawing = (kind: string): { outputLine: { drawsFrom: string[] }; place: unknown }[] =>
      body.items.filter(({ outputLine }: { outputLine: { drawsFrom: string[] } }) =>
        outputLine.drawsFrom.includes(kind),
      );
    expect(drawing('final-report')).toHaveLength(40);
    expect(drawing('final-report').every(({ place }) => place !== null)).toBe(true);
    expect(drawing('parts')).toHaveLength(1);
    const { id } = (drawing('parts') as unknown as { id: string }[])[0] ?? { id: '' };
    const counted = async (): Promise<number> => {
      const { body: activities } = await manager.get('/projects/RSSZ/key-activities').expect(200);
      const own = activities.find(({ code }: { code: string }) => code === 'KA02');
      return own.countedDocuments as number;
    };
    const before = await counted();
    for (const title of ['Metodika podpory', 'Příklady']) {
      const { body: list } = await manager.post(`${path(id)}/parts`, { title, ownerId: null, dueOn: null }).expect(201);
      const part = list.items.at(-1);
      await consultant
        .post(`${path(id)}/files?part=${part.id}`)
        .attach('file', PDF, `${title}.pdf`)
        .expect(201);
    }
    expect((await document(id)).body).toMatch(/1\. Metodika podpory .* 2\. Příklady/);
    await step(consultant, id, { to: 'in-progress' });
    await step(consultant, id, { to: 'in-review' });
    expect((await step(manager, id, { to: 'approved' })).status).toBe(200);
    expect((await counted()) - before).toBe(1);
  });
});
