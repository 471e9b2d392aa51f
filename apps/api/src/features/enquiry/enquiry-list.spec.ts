import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { receivedEnquiry } from '../../../test/factories/enquiry.ts';

describe('the list of enquiries', () => {
  let app: AppUnderTest;
  let consultant: ApiClient;

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
    consultant = await app.as('consultant');
  });
  afterAll(() => app.close());

  const received = (change: object = {}) => receivedEnquiry(app, consultant, change);
  const move = (id: string, version: number, body: object) =>
    consultant.post(`/projects/RSSZ/enquiries/${id}/transitions`, body).set('if-match', `"${version}"`);
  const list = async (query: string) => (await consultant.get(`/projects/RSSZ/enquiries?${query}`).expect(200)).body;

  it('is narrowed by state, objective, region, owner and lateness', async () => {
    const [first, second] = [await received(), await received({ regionCode: null })];
    await move(first.id, 1, { kind: 'take' }).expect(200);
    await app.db.query(`UPDATE enquiry SET due_on = '2024-09-10' WHERE id = $1`, [second.id]);
    const ids = async (query: string) => (await list(query)).items.map(({ id }: { id: string }) => id);
    expect(await ids('state=open')).toEqual([second.id, first.id]);
    expect(await ids('state=taken')).toEqual([first.id]);
    expect(await ids('owner=none')).toEqual([second.id]);
    expect(await ids('overdue=true')).toEqual([second.id]);
    expect(await ids('region=CZ042')).toEqual([first.id]);
    expect(await ids('objective=3.1')).toEqual([]);
    expect(await ids('state=settled')).toEqual([]);
    await move(first.id, 2, { kind: 'close', reason: 'settled' }).expect(200);
    expect(await ids('state=settled')).toEqual([first.id]);
    await move(first.id, 3, { kind: 'reopen' }).expect(200);
    expect((await list('size=1&page=2')).total).toBe(2);
    expect((await list('')).counts).toEqual(
      expect.arrayContaining([
        { state: 'new', count: 1 },
        { state: 'taken', count: 1 },
      ]),
    );
    for (const wrong of ['state=late', 'owner=him', 'overdue=maybe', 'q=Jana', 'size=201']) {
      expect((await consultant.get(`/projects/RSSZ/enquiries?${wrong}`)).status).toBe(422);
    }
  });
});
