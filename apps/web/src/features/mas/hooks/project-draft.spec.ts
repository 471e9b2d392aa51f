import { projectDraftOf, projectDraftProblems, projectRequestOf } from './project-draft.ts';

describe('the form of an individual project', () => {
  it('starts with no feature met and sends all four', () => {
    const { features, unitIds, startsOn } = projectRequestOf(projectDraftOf(null));
    expect(features.map(({ code, isMet }) => `${code} ${isMet}`)).toEqual([
      'CLLD-P1 false',
      'CLLD-P2 false',
      'CLLD-P3 false',
      'CLLD-P4 false',
    ]);
    expect([unitIds, startsOn]).toEqual([[], null]);
  });

  it('tells what is wrong beside the fields', () => {
    const draft = { ...projectDraftOf(null), endsOn: '2024-01-01', registrationNumber: 'CZ.03' };
    expect(projectDraftProblems(draft).map(({ field, code }) => `${field}:${code}`)).toEqual([
      'title:validation.required',
      'endsOn:mas-project.period-reversed',
      'registrationNumber:registration.malformed',
    ]);
  });
});
