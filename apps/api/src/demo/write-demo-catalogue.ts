import { addDays } from '@rssz/domain';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const PILOT_UNITS = 3;
const PILOT_AFTER = 27;
const RATED_AFTER = 41;
const IN_FORCE_AFTER = 59;

const CONCLUSION = `Smyšlené vyhodnocení pilotu: kritéria byla srozumitelná ve všech třech územních celcích.
Nejvyšší stupeň zůstal nepoužitý, což odpovídá začátku spolupráce.
Znění stupňů se po pilotu neměnilo, katalog byl uveden v platnost.`;

/** The sample catalogue was tried out on the first units and then put in force; until an import brings the real one. */
export async function writeDemoCatalogue(world: DemoWorld): Promise<void> {
  const { tx, random, project } = world;
  const catalogue = await tx.one<{ id: string }>(
    `SELECT id FROM criteria_catalogue WHERE project_id = $1 AND is_sample AND state = 'draft' ORDER BY number LIMIT 1`,
    [project.id],
  );
  if (!catalogue) return;
  const units = world.units.slice(0, PILOT_UNITS);
  const piloted = workingDayFrom(addDays(project.startsOn, PILOT_AFTER));
  const adopted = workingDayFrom(addDays(project.startsOn, IN_FORCE_AFTER));
  await insertRows(
    tx,
    'catalogue_pilot',
    units.map(({ id }) => ({ project_id: project.id, catalogue_id: catalogue.id, unit_id: id })),
  );
  const steps = [
    { kind: 'pilot', type: 'criteria-catalogue.piloted', on: piloted },
    { kind: 'adopt', type: 'criteria-catalogue.adopted', on: adopted },
  ].map((step, index) => ({ ...step, sequence: index + 1, at: instantOn(step.on, random) }));
  await insertRows(
    tx,
    'catalogue_transition',
    steps.map(({ kind, on, at, sequence }) => ({
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      catalogue_id: catalogue.id,
      sequence,
      kind,
      effective_on: on,
      recorded_at: at,
      recorded_by: userId(world, 'manager'),
    })),
  );
  await tx.query(
    `UPDATE criteria_catalogue SET state = 'in-force', in_force_from = $2, pilot_conclusion = $3, version = version + 2
     WHERE id = $1`,
    [catalogue.id, adopted, CONCLUSION],
  );
  await writePilotRatings(world, catalogue.id, units);
  for (const { type, at } of steps) {
    const subject = { subjectType: 'criteria-catalogue', subjectId: catalogue.id };
    note(world, { type, ...subject, actorId: userId(world, 'manager'), at });
  }
}

async function writePilotRatings(world: DemoWorld, catalogueId: string, units: DemoWorld['units']): Promise<void> {
  const { tx, random, project } = world;
  const criteria = await tx.query<{ id: string; levels: number[] }>(
    `SELECT k.id, (SELECT json_agg(l.level ORDER BY l.level) FROM criterion_level l WHERE l.criterion_id = k.id) AS levels
     FROM criterion k WHERE k.catalogue_id = $1 ORDER BY k.position`,
    [catalogueId],
  );
  const on = workingDayFrom(addDays(project.startsOn, RATED_AFTER));
  const rows = units.flatMap((unit) =>
    criteria.map(({ id, levels }) => {
      const at = instantOn(on, random);
      return {
        id: random.uuid(Date.parse(at)),
        project_id: project.id,
        unit_id: unit.id,
        criterion_id: id,
        phase: 'baseline',
        level: random.pick(levels.slice(0, -1)),
        assessed_on: on,
        rater_id: unit.consultantId,
        justification: 'Pilotní hodnocení: kritérium se dalo použít, znění stupňů bylo jednoznačné.',
        is_pilot: true,
        recorded_from: at,
        recorded_by: unit.consultantId,
      };
    }),
  );
  await insertRows(tx, 'assessment', rows);
  for (const { id, rater_id, recorded_from } of rows) {
    const subject = { subjectType: 'assessment', subjectId: id };
    note(world, { type: 'assessment.recorded', ...subject, actorId: rater_id, at: recorded_from });
  }
}
