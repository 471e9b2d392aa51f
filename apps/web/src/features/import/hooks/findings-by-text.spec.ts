import type { ImportFinding } from '../../../shared/api/types.ts';
import { findingsByText } from './findings-by-text.ts';

const finding = (column: string | null, code: string, params?: Record<string, string>) =>
  ({ column, code, severity: 'information', ...(params ? { params } : {}) }) as ImportFinding;

describe('findingsByText', () => {
  it('says once what is found of several columns', () => {
    const said = findingsByText([finding('a', 'import.column-missing'), finding('b', 'import.column-missing')]);
    expect(said.map(({ columns }) => columns)).toEqual([['a', 'b']]);
  });

  it('keeps apart what differs in a parameter or is about the whole file', () => {
    const said = findingsByText([
      finding('a', 'import.column-renamed', { header: 'x' }),
      finding('b', 'import.column-renamed', { header: 'y' }),
      finding(null, 'import.column-renamed', { header: 'y' }),
    ]);
    expect(said.map(({ columns }) => columns)).toEqual([['a'], ['b'], []]);
  });
});
