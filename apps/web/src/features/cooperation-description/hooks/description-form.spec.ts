import type { DescriptionContent, DescriptionContext, LocalDate } from '@rssz/domain';
import { contentOf, formOf, formProblems, missingProblems } from './description-form.ts';

const day = (text: string) => text as LocalDate;

const content: DescriptionContent = {
  startsOn: day('2023-03-01'),
  endsOn: null,
  summary: 'Bydlení',
  areas: [
    {
      thematicAreaId: 'housing',
      baseline: '',
      target: '',
      responsible: 'odbor',
      results: [{ resultKey: 'r1', title: 'Plán', baseline: '', target: 'hotov', dueOn: null, responsible: '' }],
      criteria: [{ criterionId: 'c1', targetLevel: 2 }],
    },
  ],
};

const context: DescriptionContext = {
  project: { startsOn: day('2023-01-01'), endsOn: day('2024-12-31') },
  cooperationFrom: null,
  cooperationTo: null,
  thematicAreaIds: new Set(['housing']),
  criteria: new Map([['c1', { thematicAreaId: 'housing', levels: [0, 1, 2, 3], isOpen: true }]]),
};

describe('the form of a cooperation description', () => {
  it('says the same as the text it was made of', () => expect(contentOf(formOf(content))).toEqual(content));

  it('lets an unfinished text be saved and lists what is missing before agreement', () => {
    const form = formOf(content);
    expect(formProblems(form, context)).toEqual([]);
    expect(missingProblems(form, context).map(({ field }) => field)).toEqual(['endsOn', 'areas.0.results.0.dueOn']);
  });

  it('finds a day that is none where it was typed', () => {
    const form = { ...formOf(content), endsOn: '31. 2. 2024' };
    expect(formProblems(form, context)).toEqual([{ code: 'date.not-a-date', field: 'endsOn' }]);
  });
});
