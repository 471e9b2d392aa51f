/** A fictitious call as a form would send it: open on the day of the specs. */
export const callBody = (change: object = {}): Record<string, unknown> => ({
  number: '03_24_901',
  name: 'Ukázková výzva',
  opensOn: '2024-09-02',
  closesOn: '2024-10-16',
  allocationCrowns: 500_000_000,
  eligibleObjectives: ['2.1', 'CLLD'],
  eligibleApplicants: 'obce a neziskovky',
  note: '',
  ...change,
});
