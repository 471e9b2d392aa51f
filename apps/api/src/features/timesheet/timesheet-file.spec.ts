import type { Test } from 'supertest';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { createLog, diaryCodes, newId, visitBody } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { readXlsx } from '../../platform/sheet/read-xlsx.ts';
import type { TimesheetDetail } from './dto/timesheet.dto.ts';

/** The whole answer as bytes. */
async function bytesOf(test: Test): Promise<{ bytes: Buffer; name: string }> {
  const { body, headers } = await test.buffer(true).parse((answer, done) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });
  return { bytes: body as Buffer, name: decodeURIComponent(String(headers['content-disposition'])) };
}

describe('the file of a timesheet', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('shows the figures of the API, as a draft until it is signed and then as signed', async () => {
    const codes = await diaryCodes(app);
    const unit = await makeUnit(app.db, app.project);
    const manager = await app.as('manager');
    const karel = await app.as('consultant', { unitIds: [unit.id] });
    await manager
      .post('/projects/RSSZ/employments', {
        personId: karel.user.id,
        projectCode: 'RSSZ',
        position: '=Konzultant OSZ',
        contract: 'civil-service',
        fteHundredths: 50,
        validFrom: '2023-01-01',
      })
      .expect(201);
    await createLog(karel, newId(), visitBody(codes, unit.id)).expect(201);
    const path = `/projects/RSSZ/timesheets/2024-09/people/${karel.user.id}`;
    const rowsOf = async (): Promise<{ text: string; name: string; cells: string[][] }> => {
      const { bytes, name } = await bytesOf(karel.get(`${path}/export.xlsx?locale=cs`).expect(200));
      const { headers, lines } = await readXlsx(bytes);
      const cells = [[...headers], ...lines.map((line) => line.cells.map(({ text }) => text))];
      return { name, cells, text: cells.flat().join('\n') };
    };
    const draft = await rowsOf();
    expect(draft.name).toContain('Pracovní výkaz 2024-09.xlsx');
    expect(draft.name).not.toContain(karel.user.displayName);
    expect(draft.text).toContain('NÁVRH');
    expect(draft.text).toContain(karel.user.displayName);
    expect(draft.text).toContain('služební poměr');
    expect(draft.text).toContain('Úvazek v projektu: 0,50');
    const row = (cells: string[][], term: string): string | undefined => cells.find(([first]) => first === term)?.[2];
    expect(row(draft.cells, 'Hodiny pro projekt celkem')).toBe('2.5');
    expect(row(draft.cells, 'Fond pracovní doby')).toBe('84');

    await karel
      .post('/projects/RSSZ/work-hours', {
        from: '2024-09-10',
        minutes: 100,
        kind: 'project',
        activityGroup: 'Porady týmu',
        keyActivity: 'KA01',
      })
      .expect(201);
    const absence = { from: '2024-09-05', to: '2024-09-06', minutes: 480, activityGroup: null, keyActivity: null };
    await karel.post('/projects/RSSZ/work-hours', { ...absence, kind: 'leave' }).expect(201);
    const { body: sheet } = (await karel.get(path).expect(200)) as { body: TimesheetDetail };
    const { cells } = await rowsOf();
    // Hours of two decimals, as a number that a spreadsheet computes with.
    const hours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);
    expect(sheet.lines).toHaveLength(2);
    for (const { activityGroup, keyActivity, minutes } of sheet.lines) {
      expect(cells).toContainEqual([activityGroup, keyActivity, hours(minutes)]);
    }
    const { project, indirect, outsideProject, leave, sickLeave, holidays, all, fund } = sheet.totals;
    expect([project, leave, all]).toEqual([250, 960, 1210]);
    expect(
      [
        'Hodiny pro projekt celkem',
        'Hodiny na nepřímých nákladech',
        'Hodiny mimo projekt',
        'Dovolená',
        'Pracovní neschopnost',
        'Svátky',
        'Celkem',
        'Fond pracovní doby',
      ].map((term) => row(cells, term)),
    ).toEqual([project, indirect, outsideProject, leave, sickLeave, holidays, all, fund].map(hours));
    expect(cells.flat()).toEqual(
      expect.arrayContaining([`${karel.user.displayName}\npodpis pracovníka a datum`, 'podpis nadřízeného a datum']),
    );

    await karel.post(`${path}/signature`, { signedOn: '2024-09-16' }).expect(200);
    await createLog(karel, newId(), visitBody(codes, unit.id)).expect(201);
    const signed = await rowsOf();
    expect(signed.text).not.toContain('NÁVRH');
    expect(row(signed.cells, 'Hodiny pro projekt celkem')).toBe(hours(project));

    const pdf = await bytesOf(karel.get(`${path}/export.pdf`).expect(200));
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.name).toContain('Pracovní výkaz 2024-09.pdf');
  });
});
