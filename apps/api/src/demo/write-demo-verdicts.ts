import { instantOn } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const REVIEWED = 12;

/** The evaluator has been through the first published documents; one carries a reservation. */
export async function writeDemoVerdicts(world: DemoWorld): Promise<void> {
  const { tx, random, project } = world;
  const published = await tx.query<{ id: string; publishedOn: DemoWorld['today'] }>(
    `SELECT id, published_on AS "publishedOn" FROM deliverable
     WHERE project_id = $1 AND published_on < $2 ORDER BY published_on, number LIMIT $3`,
    [project.id, world.today, REVIEWED],
  );
  const evaluator = userId(world, 'evaluator');
  const verdicts = published.map(({ id, publishedOn }, index) => {
    const at = instantOn(publishedOn, random);
    const reserved = index % 6 === 4;
    return {
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      deliverable_id: id,
      as_of: publishedOn,
      outcome: reserved ? 'confirmed-with-reservation' : 'confirmed',
      finding: reserved
        ? 'Dokument je zveřejněn, chybí však uvedení zdrojů u dvou tabulek.'
        : 'Soubor odpovídá názvu výstupu, odkaz na zveřejnění vede na dokument.',
      recorded_by: evaluator,
      recorded_from: at,
    };
  });
  await insertRows(tx, 'verdict', verdicts);
  for (const { id, deliverable_id, recorded_from, outcome } of verdicts) {
    note(world, {
      type: 'verdict.recorded',
      subjectType: 'deliverable',
      subjectId: deliverable_id,
      actorId: evaluator,
      at: recorded_from,
      data: { verdictId: id, outcome },
    });
  }
}
