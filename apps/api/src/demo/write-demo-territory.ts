import { DEMO_UNITS } from './demo-units.ts';
import { userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

/** Codes that no municipality has, so that nobody's index is made up. */
const FIRST_CODE = 990_001;
const COVERED_BY_ASSOCIATION = 3;
const EXPERTS_EVERY = 4;
const CONTACTS = [
  'Alena Ukázková',
  'Bohumil Vzorný',
  'Dana Příkladná',
  'Emil Cvičný',
  'Hana Modelová',
  'Igor Zkušební',
];
const METHODOLOGY_YEAR = 2022;
const YEARS = [2022, 2023];

interface DemoMunicipality {
  readonly code: string;
  readonly name: string;
  readonly unit: DemoWorld['units'][number];
  readonly regionCode: string;
}

/** Writes which fictitious municipalities units cover, their points of exclusion, people to talk to and a few experts. */
export async function writeDemoTerritory(world: DemoWorld): Promise<void> {
  const municipalities = municipalitiesOf(world);
  await writeMunicipalities(world, municipalities);
  await writeIndexes(world, municipalities);
  await writeContacts(world);
  await writeExperts(world);
}

function municipalitiesOf({ units }: DemoWorld): DemoMunicipality[] {
  const named = units.flatMap((unit, index) => {
    const { kind, region: regionCode } = DEMO_UNITS[index] ?? { kind: 'municipality', region: '' };
    if (kind === 'municipality') return [{ name: unit.name, unit, regionCode }];
    return Array.from({ length: COVERED_BY_ASSOCIATION }, (_, at) => ({
      name: `Členská Obec ${index + 1}.${at + 1}`,
      unit,
      regionCode,
    }));
  });
  return named.map((one, index) => ({ ...one, code: String(FIRST_CODE + index) }));
}

async function writeMunicipalities(world: DemoWorld, municipalities: readonly DemoMunicipality[]): Promise<void> {
  const { tx, random, project } = world;
  const districts = await tx.query<{ code: string; region: string }>(
    `SELECT code, parent_code AS region FROM code_list_item WHERE list = 'district' ORDER BY code`,
  );
  const rows = municipalities.map(({ code, name, unit, regionCode }) => ({
    id: random.uuid(Date.parse(unit.from)),
    project_id: project.id,
    unit_id: unit.id,
    municipality_code: code,
    name,
    district_code: districts.find(({ region }) => region === regionCode)?.code ?? null,
    region_code: regionCode,
    recorded_from: unit.from,
    recorded_by: userId(world, 'manager'),
  }));
  await insertRows(tx, 'unit_municipality', rows);
}

async function writeIndexes(world: DemoWorld, municipalities: readonly DemoMunicipality[]): Promise<void> {
  const { tx, random, project } = world;
  const rows = municipalities.flatMap(({ code, unit }) => {
    const points = random.between(4, 24);
    return YEARS.map((year, at) => ({
      id: random.uuid(Date.parse(unit.from)),
      project_id: project.id,
      municipality_code: code,
      year,
      methodology_year: METHODOLOGY_YEAR,
      points: points - at * random.between(0, 2),
      recorded_from: unit.from,
      recorded_by: unit.consultantId,
    }));
  });
  await insertRows(tx, 'exclusion_index', rows);
}

async function writeContacts({ tx, random, project, units }: DemoWorld): Promise<void> {
  const rows = units.map(({ id, from }, index) => ({
    id: random.uuid(Date.parse(from)),
    project_id: project.id,
    unit_id: id,
    name: CONTACTS[index % CONTACTS.length],
    position: index % 2 === 0 ? 'vedoucí odboru sociálních věcí' : 'místostarosta',
    email: `kontakt-${index + 1}@example.test`,
    phone: '',
    note: '',
    valid_from: from,
    version: 1,
  }));
  await insertRows(tx, 'unit_contact', rows);
}

async function writeExperts(world: DemoWorld): Promise<void> {
  const { tx, random, project, units, areaIds } = world;
  const substituteId = userId(world, 'consultant-2');
  const rows = units
    .filter((_, index) => index % EXPERTS_EVERY === 0)
    .map(({ id, from }, index) => ({
      id: random.uuid(Date.parse(from)),
      user_id: userId(world, 'consultant-5'),
      project_id: project.id,
      role: 'consultant',
      unit_id: id,
      valid_from: from,
      thematic_area_id: areaIds[index % areaIds.length],
      substitute_id: substituteId,
    }));
  await insertRows(tx, 'role_assignment', rows);
}
