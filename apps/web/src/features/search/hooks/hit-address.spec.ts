import { SEARCH_KINDS } from '@rssz/domain';
import { hitAddress } from './hit-address.ts';

describe('where a hit leads', () => {
  it('is the page of the record, of a measure within its plan', () => {
    expect(hitAddress('deliverable', { id: 'd', parentId: null })).toBe('/vystupy/d');
    expect(hitAddress('measure', { id: 'm', parentId: 'p' })).toBe('/plany/p/opatreni/m');
  });

  it('is the item of the catalogue, or the objective itself', () => {
    expect(hitAddress('programme-item', { id: '2.1-A06', parentId: '2.1' })).toBe('/program/2.1/2.1-A06');
    expect(hitAddress('programme-item', { id: 'CLLD', parentId: 'CLLD' })).toBe('/program/CLLD');
  });

  it('is known of every kind, and holds ids only', () => {
    for (const kind of SEARCH_KINDS) expect(hitAddress(kind, { id: 'x', parentId: 'y' })).toMatch(/^\/[a-z-]+\//);
  });
});
