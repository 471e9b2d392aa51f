import { checkDigitOf } from '@rssz/domain';

let made = 0;

/** A fictitious identification number that holds. */
export function identificationNumber(): string {
  made += 1;
  const seven = String(9_000_000 + made);
  return `${seven}${checkDigitOf(seven)}`;
}

/** A group as a form would send it. */
export const masBody = (change: object = {}): Record<string, unknown> => {
  const number = identificationNumber();
  return {
    name: `MAS Ukázkovsko ${made}`,
    identificationNumber: number,
    regionCode: 'CZ042',
    strategyName: 'Strategie CLLD 2021–2027',
    strategyFrom: '2021-01-01',
    strategyTo: '2027-12-31',
    frameworkName: 'Akční plán programového rámce OPZ+',
    frameworkFrom: '2022-07-01',
    frameworkTo: '2025-12-31',
    email: 'kancelar@mas.example',
    municipalities: [],
    ...change,
  };
};

/** An individual project as a form would send it, with everything that it should have. */
export const masProjectBody = (change: object = {}): Record<string, unknown> => ({
  title: 'Sousedé sobě',
  state: 'running',
  startsOn: '2023-01-01',
  endsOn: '2025-12-31',
  registrationNumber: 'CZ.03.02.01/00/22_008/0000001',
  features: ['CLLD-P1', 'CLLD-P2', 'CLLD-P3', 'CLLD-P4'].map((code) => ({ code, isMet: true, note: '' })),
  focusAreas: ['CLLD-O1'],
  unitIds: [],
  ...change,
});
