import fc from 'fast-check';
import { foldCzech } from '../kernel/fold-czech.ts';
import { permissionsOf } from '../access/role.ts';
import { SEARCH_KINDS, searchPermission } from './search-kind.ts';
import { isIndexedWord, searchLikes, searchPattern, searchWords } from './search-words.ts';

const finds = (query: string, text: string): boolean =>
  searchWords(query).every((word) => new RegExp(searchPattern(word)).test(foldCzech(text)));

describe('words that are searched', () => {
  it.each([
    ['bydlením', 'Podpora bydlení'],
    ['bydleni', 'o bydlení'],
    ['služeb', 'sociální služby'],
    ['službách', 'Sociální služba'],
    ['sluzby', 'síť služeb'],
    ['matce', 'Pomoc matkám'],
    ['matek', 'Matka s dítětem'],
    ['dluzích', 'Dluhy rodin'],
    ['dluhům', 'dluhové poradenství'],
    ['Praze', 'Praha'],
    ['romským', 'romské děti'],
    ['romští', 'romské děti'],
    ['zadluženosti rodin', 'Zadluženost rodiny'],
    ['2.1-a06', '2.1-A06 Podpora sociálního bydlení'],
    ['V-01', 'V-01 Metodika'],
    ['03_22', '03_22_004'],
  ])('"%s" finds "%s"', (query, text) => expect(finds(query, text)).toBe(true));

  it.each([
    ['dluhy', 'dlouhodobě'],
    ['kosmonaut', 'komunita'],
    ['V-01', 'V001'],
    ['50%', '500'],
  ])('"%s" does not find "%s"', (query, text) => expect(finds(query, text)).toBe(false));

  it('are six at the most, each once', () => {
    expect(searchWords('a b c d e f g h')).toHaveLength(6);
    expect(searchWords('dům dum DUM')).toHaveLength(1);
    expect(searchWords('  ')).toEqual([]);
  });

  it('of two letters are not looked up in an index', () => {
    expect(searchWords('by 12 byt').map(isIndexedWord)).toEqual([false, false, true]);
  });

  it('with one stem are looked for by LIKE, short ones at the beginning of a word', () => {
    expect(searchWords('oprava 96 služba').map(searchLikes)).toEqual([['%oprav%'], ['96%', '% 96%'], null]);
    expect(searchLikes({ folded: '50%_', stems: ['50%_'] })).toEqual(['50\\%\\_%', '% 50\\%\\_%']);
  });

  it('find every text that begins with what was typed, and never break', () => {
    const letters = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž.%_\\()[]*+?|^$-/ ';
    const typed = fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 });
    fc.assert(fc.property(typed, (text) => expect(finds(text, text)).toBe(true)));
  });
});

describe('kinds that are found', () => {
  it('each ask for a permission that some role has; people are not for coordinators and administrators', () => {
    for (const kind of SEARCH_KINDS) {
      const permission = searchPermission[kind];
      expect(permission === null || permissionsOf('manager').includes(permission)).toBe(true);
    }
    expect(permissionsOf('coordinator')).not.toContain(searchPermission.participant);
    expect(permissionsOf('admin')).not.toContain(searchPermission.participant);
  });
});
