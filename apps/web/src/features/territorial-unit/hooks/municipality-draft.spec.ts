import { differenceOf, draftsOf, requestOf } from './municipality-draft.ts';

const decin = { code: '562335', name: 'Děčín' };
const brno = { code: '582786', name: 'Brno' };

describe('municipalities of a unit on the screen', () => {
  it('differ from the stored ones by what others added and what they took away', () => {
    expect(differenceOf([decin], [brno])).toEqual({ added: ['Brno'], removed: ['Děčín'] });
    expect(differenceOf([decin, brno], [brno, decin])).toEqual({ added: [], removed: [] });
  });

  it('come from the stored list and are sent by code with what is known of them', () => {
    const district = { code: 'CZ0421', nameCs: 'Děčín', nameEn: 'Děčín' };
    const drafts = draftsOf({ items: [{ ...decin, district, region: null, indexes: [] }] }, ({ nameCs }) => nameCs);
    expect(drafts).toEqual([{ ...decin, districtCode: 'CZ0421', detail: 'Děčín' }]);
    expect(requestOf(drafts)).toEqual([{ ...decin, districtCode: 'CZ0421' }]);
  });
});
