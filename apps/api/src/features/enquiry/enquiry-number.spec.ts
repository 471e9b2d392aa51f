import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { receivedEnquiry } from '../../../test/factories/enquiry.ts';
import { enquiryNumber } from './enquiry-number.lookup.ts';

describe('the number of an enquiry', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
  });
  afterAll(() => app.close());

  it.each([
    [1, 'D-0001'],
    [9999, 'D-9999'],
    [12_345, 'D-12345'],
  ])('%i reads %s', (number, text) => expect(enquiryNumber(number)).toBe(text));

  it('keeps all its digits wherever it is shown', async () => {
    const manager = await app.as('manager');
    const first = await receivedEnquiry(app, manager);
    await app.db.query(`UPDATE enquiry SET number = 12344 WHERE id = $1`, [first.id]);
    const enquiry = await receivedEnquiry(app, manager);
    expect(enquiry.number).toBe('D-12345');
    const { items } = (await manager.get('/projects/RSSZ/deadlines?size=200').expect(200)).body;
    expect(items.map(({ label }: { label: string }) => label)).toContain('D-12345 · 2.1');
    const page = (await manager.get(`/projects/RSSZ/enquiries/${enquiry.id}`).expect(200)).body;
    expect(page.number).toBe('D-12345');
  });
});
