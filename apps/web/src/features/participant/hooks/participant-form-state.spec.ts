import { participantForm } from './participant-form-state.ts';

const project = { startsOn: '2023-01-01', endsOn: '2025-12-31' };

describe('the form of a new participant', () => {
  it.each([
    ['while the project runs', '2024-09-16', '2024-09-16'],
    ['on its last day', '2025-12-31', '2025-12-31'],
    ['after its end', '2026-01-01', ''],
    ['before its start', '2022-12-31', ''],
  ])('offers today as the day of entry only in the project: %s', (_when, today, entryOn) => {
    expect(participantForm(undefined, today, project).entryOn).toBe(entryOn);
  });
});
