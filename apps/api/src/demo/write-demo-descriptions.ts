import { addDays, type LocalDate } from '@rssz/domain';
import { DEMO_AREA_TEXTS } from './demo-descriptions.ts';
import { DemoRandom } from './demo-random.ts';
import { dayBetween, instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { KeepDemoFile } from './keep-demo-file.ts';
import { writeDemoClosings } from './write-demo-closings.ts';
import { keepDemoSignedFile } from './keep-demo-signed-file.ts';
import { writeDemoText, type DemoArea, type DemoText } from './write-demo-text.ts';

const SEED = 20_230_301;
/** By the order of units: one still has a draft, one was amended and approved again, the first has an amendment begun. */
const ONLY_DRAFT = 5;
const AMENDED = 10;
const AMENDMENT_BEGUN = 0;
/** Every ninth waits for the manager's approval. */
const isWaiting = (index: number): boolean => index % 9 === 4;
const REASON = 'Podle vstupní analýzy doplňujeme kritérium a posouváme termíny.';

interface Version {
  readonly id: string;
  readonly unitIndex: number;
  readonly number: number;
  readonly state: 'draft' | 'agreed' | 'approved' | 'superseded';
  readonly createdOn: LocalDate;
  readonly agreedOn: LocalDate | null;
  readonly approvedOn: LocalDate | null;
}

/** Every unit has its cooperation description, agreed at the start and closed result by result. */
export async function writeDemoDescriptions(world: DemoWorld, keep: KeepDemoFile): Promise<void> {
  const random = new DemoRandom(SEED);
  const areas = await areasWithCriteria(world);
  if (areas.length === 0) return;
  const agreedDays = await plannedDays(world);
  for (const [index, unit] of world.units.entries()) {
    const approvedOn = agreedDays.get(unit.id);
    if (approvedOn === undefined) continue;
    const text = textOf(random, areas, { index, from: approvedOn, to: world.project.endsOn });
    const versions = versionsOf(random, index, approvedOn);
    for (const version of versions) await writeVersion(world, random, keep, { version, text });
  }
  await writeDemoClosings(world, random);
}

/** The versions of a unit by its order. The first agreed text comes a week before its approval. */
function versionsOf(random: DemoRandom, unitIndex: number, approvedOn: LocalDate): Version[] {
  const agreedOn = workingDayFrom(addDays(approvedOn, -7));
  const make = (number: number, state: Version['state'], days: Partial<Version>): Version => ({
    id: random.uuid(Date.parse(`${days.createdOn ?? approvedOn}T08:00:00.000Z`)),
    unitIndex,
    number,
    state,
    createdOn: workingDayFrom(addDays(approvedOn, -30)),
    agreedOn: null,
    approvedOn: null,
    ...days,
  });
  if (unitIndex === ONLY_DRAFT) return [make(1, 'draft', {})];
  if (isWaiting(unitIndex)) return [make(1, 'agreed', { agreedOn })];
  const first = { agreedOn, approvedOn };
  const createdOn = '2024-01-15' as LocalDate;
  const again = { createdOn, agreedOn: addDays(createdOn, 14), approvedOn: addDays(createdOn, 21) };
  if (unitIndex === AMENDED) return [make(1, 'superseded', first), make(2, 'approved', again)];
  if (unitIndex === AMENDMENT_BEGUN) {
    return [make(1, 'approved', first), make(2, 'draft', { createdOn: '2024-09-02' as LocalDate })];
  }
  return [make(1, 'approved', first)];
}

async function writeVersion(
  world: DemoWorld,
  random: DemoRandom,
  keep: KeepDemoFile,
  { version, text }: { readonly version: Version; readonly text: DemoText },
): Promise<void> {
  const unit = world.units[version.unitIndex];
  if (!unit) throw new Error('The demonstration has no such unit');
  const createdAt = instantOn(version.createdOn, random);
  // Only the first unit has a coordinator in the demonstration; of the others the manager recorded the signed paper.
  const agreedBy = version.unitIndex === 0 ? 'coordinator' : 'manager';
  await insertRows(world.tx, 'cooperation_description', [
    {
      id: version.id,
      project_id: world.project.id,
      unit_id: unit.id,
      number: version.number,
      state: version.state,
      starts_on: text.startsOn,
      ends_on: text.endsOn,
      summary: text.summary,
      amendment_reason: version.number > 1 ? REASON : null,
      created_by: unit.consultantId,
      created_at: createdAt,
      ...(await stepsOf(world, random, keep, version, agreedBy)),
    },
  ]);
  await writeDemoText(world, random, version.id, version.number > 1 ? amended(text) : text);
  noteSteps(world, random, { version, unitId: unit.id, createdAt, agreedBy });
}

/** What the agreement and the approval left in the row; each of them raised its version. */
async function stepsOf(
  world: DemoWorld,
  random: DemoRandom,
  keep: KeepDemoFile,
  version: Version,
  agreedBy: 'coordinator' | 'manager',
): Promise<Record<string, unknown>> {
  const { agreedOn, approvedOn, state } = version;
  if (!agreedOn) return { version: 1 };
  const isSigned = agreedBy === 'manager';
  return {
    agreed_on: agreedOn,
    agreed_by: userId(world, agreedBy),
    agreed_how: isSigned ? 'signed-file' : 'coordinator',
    agreed_file_id: isSigned ? await signedFile(world, random, keep, version, agreedOn) : null,
    approved_on: approvedOn,
    approved_by: approvedOn ? userId(world, 'manager') : null,
    version: 2 + Number(approvedOn !== null) + Number(state === 'superseded'),
  };
}

/** The amended text rates one criterion more, and has two months more for what is due last. */
function amended(text: DemoText): DemoText {
  const [first, ...others] = text.areas;
  if (!first) return text;
  const results = first.results.map((one, at) => (at === 0 ? one : { ...one, dueOn: addDays(one.dueOn, 60) }));
  const criteria = first.offered.map((id, at) => ({ id, targetLevel: at === 0 ? 2 : null, isAddedLater: at > 0 }));
  return { ...text, areas: [{ ...first, results, criteria }, ...others] };
}

function signedFile(
  world: DemoWorld,
  random: DemoRandom,
  keep: KeepDemoFile,
  version: Version,
  on: LocalDate,
): Promise<string> {
  const unitId = world.units[version.unitIndex]?.id ?? '';
  const name = `popis-spoluprace-${version.unitIndex + 1}-${version.number}-podepsano.txt`;
  return keepDemoSignedFile(world, random, keep, {
    unitId,
    beside: { type: 'cooperation-description', id: version.id },
    name,
    at: instantOn(on, random),
  });
}

function noteSteps(
  world: DemoWorld,
  random: DemoRandom,
  about: {
    readonly version: Version;
    readonly unitId: string;
    readonly createdAt: string;
    readonly agreedBy: 'coordinator' | 'manager';
  },
): void {
  const { version, unitId } = about;
  const consultantId = world.units[version.unitIndex]?.consultantId ?? '';
  const add = (type: string, at: string, actorId: string, data: object = {}): void =>
    note(world, {
      type: `cooperation-description.${type}`,
      subjectType: 'cooperation-description',
      subjectId: version.id,
      actorId,
      at,
      data: { unitId, number: version.number, ...data },
    });
  add('created', about.createdAt, consultantId);
  const { agreedOn, approvedOn } = version;
  if (agreedOn) add('agreed', instantOn(agreedOn, random), userId(world, about.agreedBy), { on: agreedOn });
  if (approvedOn) add('approved', instantOn(approvedOn, random), userId(world, 'manager'), { on: approvedOn });
}

interface AreaOffer {
  readonly id: string;
  readonly code: string;
  readonly criteria: readonly string[];
}

/** Two or three areas of a unit with what is expected in them until when. */
function textOf(
  random: DemoRandom,
  areas: readonly AreaOffer[],
  { index, from, to }: { readonly index: number; readonly from: LocalDate; readonly to: LocalDate },
): DemoText {
  const count = 2 + (index % 2);
  const chosen = Array.from({ length: count }, (_, at) => areas[(index * 3 + at * 5) % areas.length]);
  const parts = [...new Set(chosen)].flatMap((area, at): DemoArea[] => {
    const words = area && DEMO_AREA_TEXTS[area.code];
    if (!words) return [];
    const results = words.results.map((result, place) => ({
      ...result,
      key: random.uuid(Date.parse(`${from}T08:00:00.000Z`)),
      dueOn: workingDayFrom(dayBetween(from, to, (place + 1 + (at % 2) * 0.5) / 3)),
    }));
    const rated = at === 0 ? area.criteria.slice(0, 1) : area.criteria;
    const criteria = rated.map((id) => ({ id, targetLevel: 2 as number | null, isAddedLater: false }));
    return [{ ...words, areaId: area.id, results, criteria, offered: area.criteria }];
  });
  const summary = 'Ukázkový popis: územní celek a projekt se předem dohodly na oblastech, výsledcích a kritériích.';
  return { startsOn: from, endsOn: to, summary, areas: parts };
}

/** The areas that the catalogue in force can rate. */
function areasWithCriteria({ tx, project }: DemoWorld): Promise<AreaOffer[]> {
  return tx.query<AreaOffer>(
    `SELECT a.id, a.code, json_agg(c.id ORDER BY c.position, c.code) AS criteria
     FROM thematic_area a JOIN criterion c ON c.thematic_area_id = a.id
     JOIN criteria_catalogue k ON k.id = c.catalogue_id AND k.state = 'in-force'
     WHERE a.project_id = $1 GROUP BY a.id, a.code, a.position ORDER BY a.position`,
    [project.id],
  );
}

/** When each unit came to its description, by its milestone. */
async function plannedDays({ tx, project }: DemoWorld): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await tx.query<{ unitId: string; on: LocalDate }>(
    `SELECT unit_id AS "unitId", actual_on AS on FROM milestone
     WHERE project_id = $1 AND stage = 'cooperation-description' AND recorded_to IS NULL AND actual_on IS NOT NULL`,
    [project.id],
  );
  return new Map(rows.map(({ unitId, on }) => [unitId, on]));
}
