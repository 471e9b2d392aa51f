import type { CooperationScene } from './cooperation-scene.ts';
import type { Route } from './routes.ts';

const unitParts = ['obce', 'lide', 'milniky', 'hodnoceni', 'soubory', 'historie'];
const comparisonParts = ['mapa', 'dva-dny', 'pocty', 'chybi', 'kraje'];

/** Every screen of cooperation with the roles for which it differs. */
export function cooperationRoutes(scene: CooperationScene): Route[] {
  const { unit, emptyUnit, descriptions, catalogues, indicatorSets, documents, handover, imports } = scene;
  const { inForce, draft, incomplete, superseded } = descriptions;
  const as = (role: Route['role'], paths: readonly string[]) => paths.map((path) => ({ path, role }));
  return [
    ...as('manager', [
      '/milniky',
      '/uzemni-celky/bez-kontaktu',
      '/predani',
      `/predani/${handover}`,
      '/kriteria',
      ...[catalogues.inForce, catalogues.piloted].map((id) => `/kriteria/${id}`),
      `/kriteria/${catalogues.draft}/upravit`,
      `/kriteria/${catalogues.inForce}/upravit`,
      '/indikatorove-sady',
      ...[indicatorSets.inForce, indicatorSets.draft].map((id) => `/indikatorove-sady/${id}`),
      `/indikatorove-sady/${indicatorSets.draft}/upravit`,
      ...[documents.parts, documents.catalogue, documents.sets].map((id) => `/vystupy/${id}`),
      ...comparisonParts.map((part) => `/srovnani?cast=${part}`),
      `/srovnani/${unit}`,
      ...unitParts.map((part) => `/uzemni-celky/${unit}?cast=${part}`),
      `/uzemni-celky/${unit}/popis-spoluprace`,
      ...[inForce, draft, incomplete, superseded].map((id) => `/popisy-spoluprace/${id}`),
      `/popisy-spoluprace/${incomplete}?upravit=1`,
      '/import',
      '/import?druh=municipality',
      ...[imports.unmapped, imports.rehearsed, imports.undone].map((id) => `/import/${id}`),
    ]),
    ...as('manager', [
      ...['obce', 'lide', 'hodnoceni', 'soubory'].map((part) => `/uzemni-celky/${emptyUnit}?cast=${part}`),
      `/uzemni-celky/${emptyUnit}/popis-spoluprace`,
      `/srovnani/${emptyUnit}`,
    ]),
    ...as('consultant', ['/uzemni-celky/bez-kontaktu?moje=1', '/predani', `/predani/${handover}`]),
    ...as('evaluator', [
      '/predani',
      `/uzemni-celky/${unit}`,
      `/uzemni-celky/${unit}?cast=hodnoceni`,
      `/popisy-spoluprace/${inForce}`,
    ]),
    ...as('coordinator', ['/milniky', '/srovnani', '/kriteria', '/indikatorove-sady', `/popisy-spoluprace/${draft}`]),
    ...as(
      'coordinator',
      ['prehled', 'lide', 'popis', 'hodnoceni'].map((part) => `/uzemni-celky/${unit}?cast=${part}`),
    ),
  ];
}

const nothing = '01866db2-0000-7000-8000-000000000000';

/** Addresses of things that are not there, and filters that find nothing. */
export const missingCooperation = [
  '/milniky?q=nicneodpovida',
  '/srovnani?kraj=CZ010',
  '/srovnani?k=2023-01-02',
  '/srovnani?cast=chybi&k=2023-01-02',
  `/srovnani/${nothing}`,
  `/popisy-spoluprace/${nothing}`,
  `/uzemni-celky/${nothing}/popis-spoluprace`,
  `/ocekavane-vysledky/${nothing}`,
  `/kriteria/${nothing}`,
  `/indikatorove-sady/${nothing}`,
  `/predani/${nothing}`,
  `/import/${nothing}`,
];
