import { localDate } from '../kernel/local-date.ts';
import { rowsAbout, type KeptRow, type KnownIdentity } from './rows-about.ts';

const jana: KnownIdentity = { givenName: 'Jana', surname: 'Malá', birthDate: localDate('1985-01-05') };
const row = (cells: string[], more: Partial<KeptRow> = {}): KeptRow => ({
  cells,
  isTheirs: false,
  isOfAnother: false,
  ...more,
});

describe('a row about a person who is erased', () => {
  it.each<[string, string[], boolean]>([
    ['as it was exported', ['Jana', 'Malá', '5.1.1985'], true],
    ['with the day padded', ['Jana', 'Malá', '05.01.1985'], true],
    ['in other letters', ['JANA', 'Mala', '5. 1. 1985'], true],
    ['without a day of birth', ['Jana', 'Malá', ''], true],
    ['with a day that is none', ['Jana', 'Malá', '31.2.1985'], true],
    ['of a namesake born on another day', ['Jana', 'Malá', '6.1.1985'], false],
    ['of another surname', ['Jana', 'Velká', '5.1.1985'], false],
    ['that names nobody', ['', '', ''], false],
  ])('%s: %s → %s', (_name, cells, isFound) => {
    expect(rowsAbout([jana], [row(cells)])).toHaveLength(isFound ? 1 : 0);
  });

  it('is also one that was settled as theirs, and every other one that says the same', () => {
    const maiden = ['Jana', 'Velká', '5.1.1985'];
    const rows = [row(maiden, { isTheirs: true }), row([...maiden, 'Ukázkov']), row(['Eva', 'Velká', '5.1.1985'])];
    expect(rowsAbout([jana], rows)).toEqual(rows.slice(0, 2));
  });

  it('is none that was settled as somebody else’s, nor its support', () => {
    const cells = ['Jana', 'Malá', '5.1.1985', 'Ukázkov'];
    const other = row(cells, { isOfAnother: true });
    expect(rowsAbout([jana], [other, row(cells), row(['Jana', 'Malá', '5.1.1985', 'Jinde'])])).toHaveLength(1);
  });

  it('is none at all of somebody without a name', () => {
    expect(rowsAbout([{ givenName: null, surname: null, birthDate: null }], [row(['', '', '5.1.1985'])])).toEqual([]);
  });
});
