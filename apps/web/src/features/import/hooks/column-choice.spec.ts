import { chosenHeaders, columnsOf } from './column-choice.ts';

const kind = {
  columns: [
    { key: 'code', isRequired: true },
    { key: 'name', isRequired: true },
    { key: 'note', isRequired: false },
  ],
};

describe('the choice of columns', () => {
  it('starts from what was matched; a required column takes the header it may have been renamed to', () => {
    const run = {
      columns: [{ key: 'code', header: 'Kód' }],
      suggestions: [
        { key: 'name', header: 'Jméno obce' },
        { key: 'note', header: 'Pozn.' },
      ],
    };
    expect(chosenHeaders(run, kind)).toEqual({ code: 'Kód', name: 'Jméno obce', note: '' });
  });

  it('is sent without the columns that are left out', () => {
    expect(columnsOf({ code: 'Kód', name: '' })).toEqual([{ key: 'code', header: 'Kód' }]);
  });
});
