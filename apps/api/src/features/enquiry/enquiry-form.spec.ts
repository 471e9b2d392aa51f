import { LEAST_SECONDS } from './enquiry-forms.ts';
import { MOST_PER_ADDRESS, MOST_TOGETHER, networkOf } from './enquiry-throttle.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { enquiryBody, filledForm, sendEnquiry } from '../../../test/factories/enquiry.ts';
import { RowSweep } from '../../platform/retention/row-sweep.ts';

const codes = (body: { errors?: { code: string; field?: string }[] }): string[] =>
  (body.errors ?? []).map(({ field, code }) => `${field ?? ''}:${code}`);

describe('the public form of enquiries', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
    manager = await app.as('manager');
  });
  beforeEach(() => app.db.query(`DELETE FROM enquiry_throttle`));
  afterAll(() => app.close());

  const count = async (): Promise<number> =>
    (await app.db.one<{ count: number }>(`SELECT count(*)::int AS count FROM enquiry`))?.count ?? 0;
  const stored = (number: string) =>
    app.db.one<Record<string, unknown>>(`SELECT * FROM enquiry WHERE number = $1`, [Number(number.slice(2))]);

  it.each(['2.1', '2.2', '3.1', 'CLLD'])(
    'of %s says who keeps what for how long, and asks nobody to sign in',
    async (objective) => {
      const { body } = await app.anonymous.get(`/enquiry-forms/${objective}`).expect(200);
      expect(body).toMatchObject({
        objective,
        projectCode: 'RSSZ',
        controller: 'Ministerstvo pro místní rozvoj ČR',
        answerWorkingDays: 10,
        keptUntil: '2025-09-16',
        leastSeconds: LEAST_SECONDS,
      });
      expect(body.regions).toHaveLength(14);
      expect(await app.db.query(`SELECT 1 FROM enquiry_throttle`)).toEqual([]);
    },
  );

  it('knows no other objective and no other project', async () => {
    await app.anonymous.get('/enquiry-forms/9.9').expect(404);
    await app.anonymous.get('/enquiry-forms/2.1?project=NENI').expect(404);
    expect((await app.anonymous.get('/enquiry-forms/2.1?project=RSSZ').expect(200)).body.projectCode).toBe('RSSZ');
  });

  it('takes an enquiry in any script as plain text and answers with its number and dates', async () => {
    const text = 'Добрий день! <b>Шукаємо</b> підтримку\u0007\u202e для громади.\r\n\r\n\r\nДякую';
    const body = enquiryBody(app, { name: ' Оксана\nПриклад ', email: ' Oksana@Obec.EXAMPLE ', text });
    const sent = await sendEnquiry(app, body).expect(202);
    expect(sent.body).toEqual({ number: 'D-0001', answerBy: '2024-09-30', keptUntil: '2025-09-16' });
    expect(await stored('D-0001')).toMatchObject({
      name: 'Оксана Приклад',
      email: 'oksana@obec.example',
      body: 'Добрий день! <b>Шукаємо</b> підтримку для громади.\n\nДякую',
      state: 'new',
      received_on: SPEC_TODAY,
      objective_code: '2.1',
      region_code: 'CZ042',
    });
  });

  it.each([
    ['no name', { name: ' ' }, ['name:validation.required']],
    ['an address that is a list', { email: 'a@b.example,c@d.example' }, ['email:validation.not-an-email']],
    ['a header in the address', { email: 'a@b.example\r\nBcc: c@d.example' }, ['email:validation.not-an-email']],
    ['no organisation', { organisation: '' }, ['organisation:validation.required']],
    ['nothing asked', { text: 'Kolik?' }, ['text:validation.too-short']],
    ['100 kB', { text: 'Dobrý den. '.repeat(10_000) }, ['text:validation.too-long']],
    ['a name of 100 kB', { name: 'x'.repeat(100_000) }, ['name:validation.too-long']],
    ['spaces without end', { text: `a${' '.repeat(100_000)}x` }, ['text:validation.too-long']],
    ['spaces within reason', { text: `a${' '.repeat(10_000)}x`.trim() }, ['text:validation.too-long']],
    ['a trap of 100 kB', { website: 'x'.repeat(100_000) }, ['website:validation.too-long']],
    ['a region that is none', { regionCode: 'CZ999' }, ['regionCode:region.unknown']],
    ['a language that is none', { locale: 'xx' }, ['locale:validation.not-in-list']],
    ['a field that is not asked for', { birthDate: '1990-01-01' }, ['birthDate:validation.unknown-field']],
    ['a text that is a number', { text: 7 }, ['text:validation.wrong-type']],
  ])('refuses an enquiry with %s beside the field and writes nothing', async (_case, wrong, problems) => {
    const before = await count();
    const refused = await sendEnquiry(app, enquiryBody(app, wrong));
    expect([refused.status, codes(refused.body)]).toEqual([422, problems]);
    expect(await count()).toBe(before);
  });

  it('says how long a text may be, also when it was not even read', async () => {
    const refused = await sendEnquiry(app, enquiryBody(app, { text: ' '.repeat(20_001) }));
    expect(refused.body.errors).toMatchObject([{ field: 'text', params: { max: 4000 } }]);
    await sendEnquiry(app, enquiryBody(app, { text: `Dobrý den,${' \n'.repeat(5000)}prosím o radu.` })).expect(202);
  });

  it('refuses what is larger than any form with a clear answer', async () => {
    const refused = await sendEnquiry(app, enquiryBody(app, { text: 'x'.repeat(1_200_000) }));
    expect([refused.status, refused.body.code]).toEqual([413, 'request.too-large']);
  });

  it('takes no form of another page, and no enquiry that is no JSON', async () => {
    const refused = await app.anonymous.post('/enquiries').type('form').send('name=a&email=b@c.example');
    expect([refused.status, refused.body.code]).toEqual([415, 'request.media-type']);
  });

  describe('tells people from robots', () => {
    it.each([
      ['without a form', () => ({ token: 'x', solution: 1 })],
      ['with a token it made itself', () => ({ token: `${app.project.id}~2.1~riddle~1~signature`, solution: 1 })],
      ['with a puzzle not solved', () => ({ solution: 0 })],
      ['with the form of another objective', () => ({ token: filledForm(app).token.replace('~2.1~', '~3.1~') })],
      [
        'with a form dated anew',
        () => ({ token: filledForm(app).token.replace(/~(\d+)~/, (_, at: string) => `~${Number(at) - 9}~`) }),
      ],
    ])('%s', async (_case, change) => {
      const before = await count();
      const refused = await sendEnquiry(app, enquiryBody(app, change()));
      expect([refused.status, refused.body.code]).toEqual([422, 'enquiry.form-invalid']);
      expect(await count()).toBe(before);
    });

    it('by the time that writing takes: sooner it says when, a day later it asks to send once more', async () => {
      const early = await sendEnquiry(app, enquiryBody(app, {}, { agoMs: 1000 }));
      expect([early.status, early.body.code]).toEqual([429, 'enquiry.too-fast']);
      expect(Number(early.headers['retry-after'])).toBeGreaterThan(0);
      const late = await sendEnquiry(app, enquiryBody(app, {}, { agoMs: 13 * 60 * 60 * 1000 }));
      expect([late.status, late.body.code]).toEqual([409, 'enquiry.form-expired']);
    });

    it.each([
      ['links', { text: 'Buy http://a.example and http://b.example and www.c.example today.' }, ['links']],
      ['markup', { text: 'Hello <script>alert(1)</script> there' }, ['markup']],
      ['a trap', { website: 'https://robot.example' }, ['trap']],
    ])('holds one with %s for a person, answers as always and writes no mail', async (_case, change, suspicions) => {
      const { body } = await sendEnquiry(app, enquiryBody(app, change)).expect(202);
      expect(await stored(body.number)).toMatchObject({ state: 'suspected', suspicions });
      const { items } = (await manager.get('/projects/RSSZ/enquiries?state=suspected&size=200').expect(200)).body;
      expect(items.map(({ number }: { number: string }) => number)).toContain(body.number);
    });
  });

  describe('keeps a flood out', () => {
    it('takes one enquiry that is sent fifty times at once by one form, and answers all alike', async () => {
      const before = await count();
      const body = enquiryBody(app);
      const first = await sendEnquiry(app, body).expect(202);
      const answers = await Promise.all(Array.from({ length: 49 }, () => sendEnquiry(app, body)));
      expect(answers.map(({ status, body: receipt }) => [status, receipt])).toEqual(Array(49).fill([202, first.body]));
      expect(await count()).toBe(before + 1);
    });

    it('takes one enquiry that several send at once, none of them first', async () => {
      const before = await count();
      const body = enquiryBody(app);
      const answers = await Promise.all(Array.from({ length: 8 }, () => sendEnquiry(app, body)));
      expect(new Set(answers.map(({ status, body: receipt }) => `${status} ${receipt.number}`)).size).toBe(1);
      expect(await count()).toBe(before + 1);
    });

    it('takes the same text of the same address within a day as one, by however many forms', async () => {
      const first = enquiryBody(app);
      const { body } = await sendEnquiry(app, first).expect(202);
      const again = { ...first, ...filledForm(app), text: ` ${String(first['text']).toUpperCase()} ` };
      expect((await sendEnquiry(app, again).expect(202)).body).toEqual(body);
      const other = { ...first, ...filledForm(app), email: 'nekdo@jiny.example' };
      expect((await sendEnquiry(app, other).expect(202)).body.number).not.toBe(body.number);
      const elsewhere = { ...first, ...filledForm(app, { objective: '3.1' }) };
      expect((await sendEnquiry(app, elsewhere).expect(202)).body.number).not.toBe(body.number);
      await app.db.query(`UPDATE enquiry SET received_at = received_at - interval '25 hours' WHERE number = $1`, [
        Number(String(body.number).slice(2)),
      ]);
      expect((await sendEnquiry(app, { ...first, ...filledForm(app) }).expect(202)).body.number).not.toBe(body.number);
    });

    it('does not take a second enquiry by a form that was used', async () => {
      const body = enquiryBody(app);
      await sendEnquiry(app, body).expect(202);
      const refused = await sendEnquiry(app, { ...body, text: 'Něco úplně jiného, prosím.' });
      expect([refused.status, refused.body.code]).toEqual([409, 'idempotency.key-reused']);
    });

    it('stops an address after some in an hour, and nobody else with it', async () => {
      const statuses: number[] = [];
      for (let at = 0; at <= MOST_PER_ADDRESS; at += 1) {
        statuses.push((await sendEnquiry(app, enquiryBody(app), '203.0.113.7')).status);
      }
      expect(statuses).toEqual([...Array(MOST_PER_ADDRESS).fill(202), 429]);
      const refused = await sendEnquiry(app, enquiryBody(app), '203.0.113.7');
      expect(refused.body.code).toBe('enquiry.throttled');
      expect(refused.body.params.retryAfterSeconds).toBeGreaterThan(3000);
      await sendEnquiry(app, enquiryBody(app), '203.0.113.8').expect(202);
      await app.db.query(`UPDATE enquiry_throttle SET window_started_at = window_started_at - interval '61 minutes'`);
      await sendEnquiry(app, enquiryBody(app), '203.0.113.7').expect(202);
    });

    it('counts also what it then refuses', async () => {
      await sendEnquiry(app, enquiryBody(app, { text: 'Kolik?' }), '203.0.113.7').expect(422);
      expect(await app.db.query(`SELECT count FROM enquiry_throttle WHERE key = 'all'`)).toEqual([{ count: 1 }]);
    });

    it('stops all together after some hundreds in an hour', async () => {
      await sendEnquiry(app, enquiryBody(app)).expect(202);
      await app.db.query(`UPDATE enquiry_throttle SET count = $1 WHERE key = 'all'`, [MOST_TOGETHER]);
      const refused = await sendEnquiry(app, enquiryBody(app), '203.0.113.9');
      expect([refused.status, refused.body.code]).toEqual([429, 'enquiry.throttled']);
    });

    it('keeps no address, and after a day nothing by which one could be found', async () => {
      await sendEnquiry(app, enquiryBody(app), '203.0.113.55').expect(202);
      const rows = await app.db.query(`SELECT * FROM enquiry_throttle, enquiry_salt`);
      expect(JSON.stringify(rows)).not.toContain('203.0.113');
      await app.app.get(RowSweep).run(new Date(Date.now() + 3 * 24 * 60 * 60 * 1000));
      expect(await app.db.query(`SELECT 1 FROM enquiry_throttle UNION SELECT 1 FROM enquiry_salt`)).toEqual([]);
    });

    it.each([
      ['203.0.113.5', '203.0.113.5'],
      ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002'],
      ['2001:DB8:1:2::9', '2001:0db8:0001:0002'],
      ['::1', '0000:0000:0000:0000'],
      ['::ffff:203.0.113.5', '::ffff:203.0.113.5'],
    ])('counts %s as %s', (address, network) => expect(networkOf(address)).toBe(network));
  });

  it('leaves a fact without a word of the person', async () => {
    const { body } = await sendEnquiry(app, enquiryBody(app)).expect(202);
    const row = await stored(body.number);
    const facts = await app.db.query(`SELECT type, actor_id, data FROM fact WHERE subject_id = $1`, [row?.['id']]);
    expect(facts).toEqual([
      {
        type: 'enquiry.received',
        actor_id: null,
        data: { objective: '2.1', region: 'CZ042', state: 'new', version: 1 },
      },
    ]);
  });
});
