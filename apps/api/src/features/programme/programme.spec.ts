import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';

interface Item {
  readonly code: string;
  readonly parentCode: string | null;
}

describe('the programme catalogue, open to everybody', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const get = (path: string) => app.anonymous.get(`/programme/${path}`);
  const codes = (items: readonly Item[]): string[] => items.map(({ code }) => code);

  describe('as specific objectives', () => {
    it('has 2.1, 2.2, 3.1 and CLLD with all their lists', async () => {
      const { body } = await get('specific-objectives').expect(200);
      const counts = body.map((one: Record<string, unknown[]> & { code: string }) => [
        one.code,
        one.activityGroups?.length,
        one.activities?.length,
        one.targetGroups?.length,
        one.supportedGroups?.length,
        one.features?.length,
        one.focusAreas?.length,
      ]);
      expect(counts).toEqual([
        ['2.1', 0, 18, 8, 0, 0, 0],
        ['2.2', 0, 15, 12, 0, 0, 0],
        ['3.1', 3, 14, 9, 0, 0, 0],
        ['CLLD', 0, 0, 10, 5, 4, 6],
      ]);
    });

    it('gives the official wording, the words of the source, priority and what is derived', async () => {
      const { body } = await get('specific-objectives').expect(200);
      const [first, second, third, clld] = body;
      expect(first.titleCs).toBe(third.titleCs);
      expect(first).toMatchObject({ priority: { number: 2 }, headingInSource: 'Operační program zaměstnanost (OPZ)' });
      expect(second).toMatchObject({ wording: { isVerified: false } });
      expect(third).toMatchObject({ priority: { number: 3, cs: 'Sociální inovace' } });
      expect(clld).toMatchObject({ attachedTo: { objective: '2.1', isDerived: true } });
    });

    it('is empty on a day before the programme', async () => {
      const { body } = await get('specific-objectives?asOf=2022-06-02').expect(200);
      expect(body).toEqual([]);
      expect((await get('specific-objectives?asOf=2022-06-03').expect(200)).body).toHaveLength(4);
    });
  });

  describe('as items', () => {
    it('is filtered by objective, kind, derived area and group', async () => {
      const found = await get('items?objective=2.1&kind=activity&area=debt').expect(200);
      expect(codes(found.body.items)).toEqual(['2.1-A09']);
      expect(found.body).toMatchObject({ total: 1, version: 1 });
      const homeless = await get('items?group=homeless').expect(200);
      expect(codes(homeless.body.items)).toEqual(['2.1-A06', '2.1-T03']);
    });

    it.each(['bydlení ztráta', 'BYDLENI ztrata', 'ztrátou bydleni', 'ztráty  bydlení'])(
      '"%s" finds housing',
      async (q) => {
        const { body } = await get(`items?kind=activity&q=${encodeURIComponent(q)}`).expect(200);
        expect(codes(body.items)).toEqual(expect.arrayContaining(['2.1-A06', '2.2-A04']));
        expect(body.total).toBeLessThan(6);
      },
    );

    it('finds nothing with what nobody wrote, and everything without words', async () => {
      expect((await get('items?q=kosmonaut').expect(200)).body).toMatchObject({ items: [], total: 0 });
      expect((await get('items').expect(200)).body.total).toBe(120);
    });

    it('reads percent and underscore as letters', async () => {
      expect((await get(`items?q=${encodeURIComponent('%_')}`).expect(200)).body.total).toBe(0);
    });

    it.each(['objective=1.1', 'kind=song', 'asOf=yesterday', `q=${'x'.repeat(201)}`, 'nonsense=1'])(
      'refuses %s',
      async (query) => {
        const { body } = await get(`items?${query}`).expect(422);
        expect(body.code).toBe('validation.failed');
      },
    );
  });

  describe('as one item', () => {
    it('shows the corrected word beside the original, its file and line, and what it is nested in', async () => {
      const { body } = await get('items/2.1-T01.5').expect(200);
      expect(body).toMatchObject({
        titleSource: expect.stringMatching(/^hrožené/),
        titleCs: expect.stringMatching(/^ohrožené/),
        source: { file: '001_277c8a001ea7b0f9.txt', line: 35 },
        parent: { code: '2.1-T01', titleCs: 'Osoby' },
        runsTogether: true,
        version: 1,
      });
      expect(body.derived.targetGroups).toContainEqual(expect.objectContaining({ code: 'poor-housing' }));
    });

    it('shows what is nested in it and items of other objectives that are near', async () => {
      const { body: persons } = await get('items/2.1-T01').expect(200);
      expect(codes(persons.children)).toHaveLength(5);
      const { body: housing } = await get('items/2.1-A06').expect(200);
      expect(codes(housing.related)[0]).toBe('2.2-A04');
      expect(codes(housing.related).filter((code) => code.startsWith('2.1'))).toEqual([]);
    });

    it('keeps the level of the source and says where the item belongs', async () => {
      const { body } = await get('items/2.2-T09').expect(200);
      expect(body).toMatchObject({ parentCode: null, levelNote: { belongsUnder: '2.2-T08' } });
    });

    it('that does not exist is not found', async () => {
      expect((await get('items/2.1-A99').expect(404)).body.code).toBe('resource.not-found');
      expect((await get('items/2.1-A01?asOf=2020-01-01').expect(404)).body.code).toBe('resource.not-found');
    });
  });

  describe('two objectives side by side', () => {
    it('shows the same wording, counts and where they meet', async () => {
      const { body } = await get('comparison?a=2.1&b=3.1').expect(200);
      expect(body).toMatchObject({ a: { code: '2.1' }, b: { code: '3.1' }, sameWording: true });
      expect(body.counts).toContainEqual({ kind: 'activity', a: 18, b: 14 });
      const education = body.thematicAreas.find(({ code }: Item) => code === 'education');
      expect(codes(education.b)).toEqual(['3.1-A12']);
    });

    it('refuses one objective twice and an unknown one', async () => {
      const { body } = await get('comparison?a=2.1&b=2.1').expect(422);
      expect(body).toMatchObject({ errors: [{ code: 'programme.same-objective', field: 'b' }] });
      expect((await get('comparison?a=2.1&b=9.9').expect(422)).body.code).toBe('validation.failed');
      expect((await get('comparison?a=2.1').expect(422)).body.code).toBe('validation.failed');
    });
  });

  describe('reads registration numbers', () => {
    const read = (number: string, query = '') => get(`registration-numbers/${encodeURIComponent(number)}${query}`);

    it('and that of RSSZ says 2.2', async () => {
      const { body } = await read('CZ.03.02.02/00/22_004/0000366').expect(200);
      expect(body).toMatchObject({ priority: 2, specificObjective: '2.2', call: '03_22_004', warnings: [] });
      const project = await app.db.one<{ registration_number: string }>(
        `SELECT registration_number FROM project WHERE code = 'RSSZ'`,
      );
      expect(body.number).toBe(project?.registration_number);
    });

    it('and warns when it says another objective than expected', async () => {
      const { body } = await read('CZ.03.02.02/00/22_004/0000366', '?objective=3.1').expect(200);
      expect(body.warnings).toEqual([{ code: 'objective-differs', params: { read: '2.2', expected: '3.1' } }]);
    });

    it.each([
      ['CZ.03.02.02', 'registration.malformed'],
      ['CZ.06.02.02/00/22_004/0000366', 'registration.other-programme'],
      ['CZ.03.2.60/0.0/0.0/15_030/0000605', 'registration.former-period'],
    ])('and refuses %s: %s', async (number, code) => {
      expect((await read(number).expect(422)).body).toMatchObject({ errors: [{ code, field: 'number' }] });
    });
  });

  it('tells its versions', async () => {
    const { body } = await get('versions').expect(200);
    expect(body).toEqual([
      expect.objectContaining({ number: 1, validFrom: '2022-06-03', validTo: null, items: 120, isInForce: true }),
    ]);
  });
});
