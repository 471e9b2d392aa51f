import {
  addDays,
  foldCzech,
  identityKey,
  localDate,
  missingFields,
  PARTICIPANT_FIELDS,
  type ParticipantField,
} from '@rssz/domain';
import { DEMO_GIVEN_NAMES, DEMO_SURNAMES } from './demo-people.ts';
import { DemoRandom } from './demo-random.ts';
import { instantOn } from './demo-time.ts';
import { note, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const COUNT = 58;
const STATUSES = ['TPZAMCI', 'TPZAMCI', 'TPZAMCI', 'TPOSVC', 'TPRODI'] as const;
const EDUCATION = ['VZISCED5-8', 'VZISCED5-8', 'VZISCED3-4'] as const;

/** How many live in the first unit, which is the demo consultant's: enough for a visit of several. */
const IN_FIRST_UNIT = 4;
/** Who comes to the first unit until just under the threshold, so that one more visit carries them over. */
const NEAR_INDEX = 0;
const NEAR_MINUTES = 39 * 60;

/** How eagerly somebody comes: the share of the unit's visits that they attend. */
export type Eagerness = number;

export interface DemoParticipant {
  readonly id: string;
  readonly unitIndex: number;
  readonly entryOn: string;
  readonly eagerness: Eagerness;
  /** With so many minutes of support they stopped coming; null comes on. */
  readonly upToMinutes: number | null;
}

/** Writes the people supported: most complete, some lacking what counting needs. */
export async function writeDemoParticipants(world: DemoWorld): Promise<DemoParticipant[]> {
  const people = Array.from({ length: COUNT }, (_, index) => personAt(world, index));
  const { tx, project } = world;
  const membershipIds = new DemoRandom(COUNT);
  const anchors = people.map(({ id, number, at }) => ({
    id,
    project_id: project.id,
    number,
    code: `P-${String(number).padStart(3, '0')}`,
    created_at: at,
    version: 1,
  }));
  await insertRows(tx, 'participant', anchors);
  await insertRows(
    tx,
    'participant_identity',
    people.map((person) => person.identity),
  );
  await insertRows(
    tx,
    'participant_record',
    people.map((person) => person.record),
  );
  await insertRows(
    tx,
    'participant_unit',
    people.map(({ at, membership }) => ({ id: membershipIds.uuid(Date.parse(at)), ...membership })),
  );
  for (const { id, at, consultantId } of people) {
    note(world, { type: 'participant.created', subjectType: 'participant', subjectId: id, actorId: consultantId, at });
  }
  return people.map(({ id, unitIndex, entryOn, eagerness }, index) => {
    const upToMinutes = index === NEAR_INDEX ? NEAR_MINUTES : null;
    return { id, unitIndex, entryOn, eagerness, upToMinutes };
  });
}

function personAt(world: DemoWorld, index: number) {
  const { random, project, units } = world;
  const unitIndex = unitIndexOf(index, units.length);
  const unit = units[unitIndex];
  if (!unit) throw new Error('The demonstration has no units');
  const entryOn = addDays(unit.from, random.between(5, 40));
  const at = instantOn(entryOn, random);
  const id = random.uuid(Date.parse(at));
  const sex = random.chance(0.7) ? 'POHZENY' : 'POHMUZI';
  const surname = DEMO_SURNAMES[index % DEMO_SURNAMES.length] ?? { woman: 'Ukázková', man: 'Ukázkový' };
  const name = { given: random.pick(DEMO_GIVEN_NAMES[sex]), surname: sex === 'POHZENY' ? surname.woman : surname.man };
  const born = localDate(`${random.between(1962, 1996)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`);
  const lacking: ParticipantField | null = index % 13 === 4 ? 'education' : index % 9 === 3 ? 'municipality' : null;
  const municipality = lacking === 'municipality' ? null : unit.name;
  const education = lacking === 'education' ? null : random.pick(EDUCATION);
  const labourStatus = random.pick(STATUSES);
  const missing = missingFields({
    givenName: name.given,
    surname: name.surname,
    birthDate: born,
    municipality,
    entryOn,
    sex,
    labourStatus,
    education,
  });
  return {
    id,
    at,
    number: index + 1,
    unitIndex,
    entryOn,
    consultantId: unit.consultantId,
    eagerness: eagernessOf(index),
    identity: {
      participant_id: id,
      project_id: project.id,
      given_name: name.given,
      surname: name.surname,
      birth_date: born,
      municipality,
      name_folded: foldCzech(`${name.given} ${name.surname}`),
      identity_key: identityKey(name.given, name.surname, born),
    },
    record: {
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      participant_id: id,
      entry_on: entryOn,
      sex,
      labour_status: labourStatus,
      education,
      answered_from: answeredFrom(missing, entryOn),
      recorded_from: at,
      recorded_by: unit.consultantId,
    },
    membership: {
      project_id: project.id,
      participant_id: id,
      unit_id: unit.id,
      valid_from: entryOn,
      recorded_from: at,
      recorded_by: unit.consultantId,
    },
  };
}

/** Everybody answered on the day of entry. */
function answeredFrom(missing: readonly ParticipantField[], entryOn: string): Readonly<Record<string, string>> {
  const answered = PARTICIPANT_FIELDS.filter((field) => !missing.includes(field));
  return Object.fromEntries(answered.map((field) => [field, entryOn]));
}

/** One by one over the units; of the second round the first ones stay in the first unit. */
function unitIndexOf(index: number, units: number): number {
  return index >= units && index < units + IN_FIRST_UNIT - 1 ? 0 : index % units;
}

/** Three temperaments: those who cross the threshold, those who come near it, those who came a few times. */
function eagernessOf(index: number): Eagerness {
  if (index % 9 < 5) return 0.93;
  return index % 9 < 7 ? 0.66 : 0.3;
}

const two = (number: number): string => String(number).padStart(2, '0');
