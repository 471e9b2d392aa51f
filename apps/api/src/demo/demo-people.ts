import type { Role } from '@rssz/domain';

/** A person of the demonstration; those with `login` can sign in with the published password. */
export interface DemoPerson {
  readonly key: string;
  readonly role: Role;
  readonly displayName: string;
  readonly login: boolean;
}

/** Fictitious staff. Every surname says that it is a sample. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { key: 'manager', role: 'manager', displayName: 'Petra Ukázková', login: true },
  { key: 'consultant', role: 'consultant', displayName: 'Karel Vzorný', login: true },
  { key: 'evaluator', role: 'evaluator', displayName: 'Eva Příkladná', login: true },
  { key: 'coordinator', role: 'coordinator', displayName: 'Olga Cvičná', login: true },
  { key: 'admin', role: 'admin', displayName: 'Adam Zkušební', login: true },
  { key: 'manager-2', role: 'manager', displayName: 'Milan Názorný', login: false },
  { key: 'consultant-2', role: 'consultant', displayName: 'Lenka Modelová', login: false },
  { key: 'consultant-3', role: 'consultant', displayName: 'Tomáš Ilustrační', login: false },
  { key: 'consultant-4', role: 'consultant', displayName: 'Hana Šablonová', login: false },
  { key: 'consultant-5', role: 'consultant', displayName: 'Jiří Maketa', login: false },
];

export const DEMO_GIVEN_NAMES = {
  POHZENY: ['Alena', 'Dana', 'Irena', 'Jitka', 'Kamila', 'Marie', 'Naděžda', 'Renata', 'Šárka', 'Zdeňka'],
  POHMUZI: ['Bohumil', 'Čeněk', 'František', 'Ivan', 'Ladislav', 'Miroslav', 'Otakar', 'Radek', 'Václav', 'Zbyněk'],
} as const;

/** Surnames that nobody takes for real. */
export const DEMO_SURNAMES: readonly { readonly woman: string; readonly man: string }[] = [
  { woman: 'Ukázková', man: 'Ukázkový' },
  { woman: 'Vzorová', man: 'Vzorový' },
  { woman: 'Příkladová', man: 'Příkladový' },
  { woman: 'Cvičná', man: 'Cvičný' },
  { woman: 'Zkušební', man: 'Zkušební' },
  { woman: 'Modelová', man: 'Modelový' },
];
