import { checkDigitOf, foldCzech, MAS_FEATURES, type MasProjectState } from '@rssz/domain';
import { DemoRandom } from './demo-random.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const SEED = 20_230_135;

/** Numbers that no organisation has, with a check digit that holds. */
const FIRST_NUMBER = 9_900_001;

interface DemoProject {
  readonly title: string;
  readonly description: string;
  readonly state: MasProjectState;
  readonly from: string | null;
  readonly to: string | null;
  readonly number: string;
  readonly features: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly focus: readonly string[];
  /** Units by their order. */
  readonly units: readonly number[];
}

interface DemoGroup {
  readonly name: string;
  readonly region: string;
  readonly frameworkTo: string;
  readonly units: readonly number[];
  /** A unit of which one municipality is left out. */
  readonly partly: number | null;
  readonly projects: readonly DemoProject[];
}

const GROUPS: readonly DemoGroup[] = [
  {
    name: 'MAS Ukázkovsko (ukázka)',
    region: 'CZ042',
    frameworkTo: '2025-12-31',
    units: [0, 1, 2],
    partly: 3,
    projects: [
      {
        title: 'Sousedé sobě',
        description: 'Komunitní pracovnice ve dvou obcích, svépomocné dílny a výměna věcí.',
        state: 'running',
        from: '2023-03-01',
        to: '2025-02-28',
        number: 'CZ.03.02.01/00/22_008/0000001',
        features: MAS_FEATURES,
        notes: { 'CLLD-P1': '24 osob známých obci', 'CLLD-P2': 'Dílna místního družstva' },
        focus: ['CLLD-O1', 'CLLD-O3'],
        units: [0, 1],
      },
      {
        title: 'Sdílená péče na venkově',
        description: 'Podpora pečujících osob a odlehčení doma.',
        state: 'prepared',
        from: null,
        to: null,
        number: '',
        features: ['CLLD-P1', 'CLLD-P4'],
        notes: { 'CLLD-P2': 'Chybí dohoda s místní ordinací' },
        focus: ['CLLD-O4'],
        units: [3],
      },
    ],
  },
  {
    name: 'MAS Vzorsko (ukázka)',
    region: 'CZ080',
    frameworkTo: '2024-06-30',
    units: [12, 13, 14],
    partly: null,
    projects: [
      {
        title: 'Práce nablízku',
        description: 'Zaměstnanostní program s místními podniky.',
        state: 'finished',
        from: '2023-01-01',
        to: '2024-06-30',
        number: 'CZ.03.03.01/00/22_008/0000002',
        features: ['CLLD-P1', 'CLLD-P2', 'CLLD-P4'],
        notes: {},
        focus: ['CLLD-O5'],
        units: [12],
      },
    ],
  },
];

/** Writes two fictitious local action groups with their municipalities and individual projects. */
export async function writeDemoMas(world: DemoWorld): Promise<void> {
  const random = new DemoRandom(SEED);
  const at = `${world.project.startsOn}T09:00:00.000Z`;
  for (const [index, group] of GROUPS.entries()) {
    const id = random.uuid(Date.parse(at));
    await insertRows(world.tx, 'mas', [rowOf(world, group, id, index)]);
    await writeMunicipalities(world, random, group, { id, at });
    note(world, { type: 'mas.created', subjectType: 'mas', subjectId: id, actorId: userId(world, 'manager'), at });
    for (const project of group.projects) await writeProject(world, random, project, { id, at });
  }
}

function rowOf(world: DemoWorld, group: DemoGroup, id: string, index: number): Record<string, unknown> {
  const seven = String(FIRST_NUMBER + index);
  return {
    id,
    project_id: world.project.id,
    name: group.name,
    name_folded: foldCzech(group.name),
    identification_number: `${seven}${checkDigitOf(seven)}`,
    region_code: group.region,
    strategy_name: 'Strategie CLLD 2021–2027 (ukázka)',
    strategy_from: '2021-01-01',
    strategy_to: '2027-12-31',
    framework_name: 'Akční plán programového rámce OPZ+ (ukázka)',
    framework_from: '2022-07-01',
    framework_to: group.frameworkTo,
    address: 'Vzorová 1, 990 01 Ukázkov',
    email: `kancelar@mas-${index + 1}.example`,
    phone: '',
    website: `https://www.mas-${index + 1}.example`,
    data_box: '',
    note: '',
    version: 1,
  };
}

interface Made {
  readonly id: string;
  readonly at: string;
}

async function writeMunicipalities(
  { tx, project, units, ...world }: DemoWorld,
  random: DemoRandom,
  group: DemoGroup,
  { id, at }: Made,
): Promise<void> {
  const whole = group.units.map((index) => units[index]?.id);
  const partly = group.partly === null ? null : units[group.partly]?.id;
  const rows = await tx.query<{ code: string; name: string }>(
    `SELECT municipality_code AS code, name FROM unit_municipality
     WHERE unit_id = ANY($1::uuid[]) OR (unit_id = $2 AND municipality_code > (
       SELECT min(municipality_code) FROM unit_municipality WHERE unit_id = $2)) ORDER BY municipality_code`,
    [whole, partly],
  );
  const municipalities = rows.map(({ code, name }) => ({
    id: random.uuid(Date.parse(at)),
    project_id: project.id,
    mas_id: id,
    municipality_code: code,
    name,
    recorded_from: at,
    recorded_by: world.users.get('manager'),
  }));
  await insertRows(tx, 'mas_municipality', municipalities);
}

async function writeProject(world: DemoWorld, random: DemoRandom, project: DemoProject, mas: Made): Promise<void> {
  const id = random.uuid(Date.parse(mas.at));
  await insertRows(world.tx, 'mas_project', [
    {
      id,
      project_id: world.project.id,
      mas_id: mas.id,
      title: project.title,
      description: project.description,
      state: project.state,
      starts_on: project.from,
      ends_on: project.to,
      registration_number: project.number,
      features: project.features,
      feature_notes: project.notes,
      focus_areas: project.focus,
      version: 1,
    },
  ]);
  const units = project.units.map((index) => ({
    project_id: world.project.id,
    mas_project_id: id,
    unit_id: world.units[index]?.id,
  }));
  await insertRows(world.tx, 'mas_project_unit', units);
  const actorId = userId(world, 'manager');
  note(world, { type: 'mas-project.created', subjectType: 'mas-project', subjectId: id, actorId, at: mas.at });
}
