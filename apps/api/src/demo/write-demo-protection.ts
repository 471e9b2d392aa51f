import { addDays } from '@rssz/domain';
import { DemoRandom } from './demo-random.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import type { DemoParticipant } from './write-demo-participants.ts';

const SEED = 20_351_231;
/** Who asked for erasure, and whose name was looked at in a sample; by their order in the demonstration. */
const RESTRICTED = 20;
const SAMPLED = 7;

/** The answers to the sensitive questions by turns: none, refused, one given, and not asked. */
const ANSWERS = [
  { disadvantages: [], housing_access: 'does-not-belong', refused: [] },
  { disadvantages: null, housing_access: 'does-not-belong', refused: ['disadvantages'] },
  { disadvantages: ['SPZSV'], housing_access: 'does-not-belong', refused: [] },
] as const;

/** The rest of the monitoring sheets, until when they are kept, one restriction and one opened name. */
export async function writeDemoProtection(world: DemoWorld, people: readonly DemoParticipant[]): Promise<void> {
  const random = new DemoRandom(SEED);
  await writeAnswers(world, people);
  await writeRetention(world, random);
  await writeRestriction(world, random, people[RESTRICTED]?.id);
  await writeOpening(world, random, people[SAMPLED]?.id);
}

async function writeAnswers({ tx }: DemoWorld, people: readonly DemoParticipant[]): Promise<void> {
  const told = people.flatMap(({ id }, index) => {
    const answers = ANSWERS[index % (ANSWERS.length + 1)];
    return answers ? [{ id, ...answers }] : [];
  });
  await tx.query(
    `UPDATE participant_record r SET disadvantages = said.disadvantages, housing_access = said.housing_access,
       refused = said.refused, answered_from = r.answered_from
         || jsonb_build_object('disadvantages', r.entry_on, 'housingAccess', r.entry_on, 'postalCode', r.entry_on)
     FROM jsonb_to_recordset($1::jsonb) AS said (id uuid, disadvantages text[], housing_access text, refused text[])
     WHERE r.participant_id = said.id`,
    [JSON.stringify(told)],
  );
  await tx.query(`UPDATE participant_identity SET postal_code = '99999' WHERE participant_id = ANY ($1::uuid[])`, [
    told.map(({ id }) => id),
  ]);
}

async function writeRetention(world: DemoWorld, random: DemoRandom): Promise<void> {
  const { tx, project } = world;
  const at = `${addDays(project.startsOn, 40)}T09:00:00.000Z`;
  const by = userId(world, 'manager');
  const keptUntil = `${Number(project.endsOn.slice(0, 4)) + 11}-12-31`;
  await insertRows(tx, 'retention_term', [
    {
      ...{ id: random.uuid(Date.parse(at)), project_id: project.id, version: 1, kept_until: keptUntil },
      reason: 'Ukázka: předpokládaná poslední platba a deset let podle rozhodnutí o dotaci',
      ...{ recorded_at: at, recorded_by: by },
    },
  ]);
  const subject = { subjectType: 'project', subjectId: project.id, actorId: by, at };
  note(world, { type: 'project.retention-set', ...subject, data: { version: 1, keptUntil } });
}

async function writeRestriction(world: DemoWorld, random: DemoRandom, id: string | undefined): Promise<void> {
  if (!id) return;
  const { tx, project, today } = world;
  const askedOn = addDays(today, -12);
  const at = `${askedOn}T08:30:00.000Z`;
  const by = userId(world, 'manager');
  const keptUntil = `${Number(project.endsOn.slice(0, 4)) + 11}-12-31`;
  await tx.query(`UPDATE participant SET restricted_from = $2 WHERE id = $1`, [id, askedOn]);
  await insertRows(tx, 'erasure_request', [
    {
      ...{ id: random.uuid(Date.parse(at)), project_id: project.id, participant_id: id, asked_on: askedOn },
      ...{ outcome: 'restricted', kept_until: keptUntil, recorded_at: at, recorded_by: by },
    },
  ]);
  const data = { outcome: 'restricted', askedOn, keptUntil };
  note(world, { type: 'participant.restricted', subjectType: 'participant', subjectId: id, actorId: by, at, data });
}

async function writeOpening(world: DemoWorld, random: DemoRandom, id: string | undefined): Promise<void> {
  if (!id) return;
  const { tx, project, today } = world;
  const at = `${addDays(today, -5)}T11:15:00.000Z`;
  const by = userId(world, 'evaluator');
  const openingId = random.uuid(Date.parse(at));
  await insertRows(tx, 'participant_opening', [
    {
      ...{ id: openingId, project_id: project.id, participant_id: id, opened_at: at, opened_by: by },
      reason: 'Ukázka: vzorek č. 3, kontrola dokladů k indikátoru',
    },
  ]);
  const subject = { subjectType: 'participant', subjectId: id, actorId: by, at };
  note(world, { type: 'participant.name-opened', ...subject, data: { openingId } });
}
