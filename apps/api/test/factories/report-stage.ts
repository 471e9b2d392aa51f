import type { ApiClient } from '../api-client.ts';
import type { AppUnderTest } from '../app-under-test.ts';
import { makeCatalogue, makeDescription, makeRating } from './comparison.ts';
import { bringToReview, deliverableNumber, reportOfPlace, step } from './deliverable.ts';
import { createLog, diaryCodes, enterPerson, newId, personBody, visitBody, voidLog } from './diary.ts';
import { makeUnit } from './territorial-unit.ts';
import type { MadeUser } from './user.ts';

type Person = ApiClient & { user: MadeUser };

/** What people wrote freely around a visit; none of it belongs into a report. */
export const WRITTEN = {
  note: 'Sdílená poznámka s jménem Jana Tajná',
  internalNote: 'Interní poznámka o paní Tajné',
  step: 'Zavolat paní Tajné',
};

/** A unit with everything a final report speaks of, and its neighbour, with which it shared a visit. */
export interface ReportStage {
  readonly manager: Person;
  readonly consultant: Person;
  readonly unit: { readonly id: string };
  readonly neighbour: { readonly id: string };
  /** Id of the report of the unit. */
  readonly report: string;
  /** Ids of its valid visits: in person, remote, and one shared with an open step. */
  readonly logs: readonly string[];
  /** Key of a result partly reached, and the approved document it rests on. */
  readonly result: string;
  readonly analysis: string;
  /** A visit of the unit as it is sent. */
  readonly visit: (over: Record<string, unknown>) => Record<string, unknown>;
}

/** The unit holds place 7, the neighbour place 8; a voided visit and a criterion rated once are there to be left out. */
export async function reportStage(app: AppUnderTest): Promise<ReportStage> {
  const codes = await diaryCodes(app);
  const manager = await app.as('manager');
  const unit = await makeUnit(app.db, app.project, { placeNumber: 7 });
  const neighbour = await makeUnit(app.db, app.project, { placeNumber: 8 });
  const consultant = await app.as('consultant', { unitIds: [unit.id, neighbour.id] });
  const report = (await reportOfPlace(app.db, app.project, 7)).id;
  const visit = (over: Record<string, unknown>) => ({ ...visitBody(codes, unit.id), note: WRITTEN.note, ...over });
  const people = await Promise.all(
    ['Tajná', 'Skrytý'].map((surname) => enterPerson(manager, { ...personBody(codes, [unit.id]), surname })),
  );
  const attendees = people.map(({ id }) => ({ participantId: id, minutes: 90 }));
  const bodies = [
    visit({ heldOn: '2023-05-10', minutes: 120, attendees, internalNote: WRITTEN.internalNote, place: 'U Tajné doma' }),
    visit({
      heldOn: '2024-02-01',
      minutes: 60,
      mode: 'remote',
      attendees: attendees.slice(0, 1).map((one) => ({ ...one, minutes: 60 })),
    }),
    visit({
      heldOn: '2024-09-12',
      minutes: 150,
      furtherUnitIds: [neighbour.id],
      nextStep: { text: WRITTEN.step, dueOn: '2024-10-01' },
    }),
  ];
  const logs = bodies.map(() => newId());
  for (const [index, body] of bodies.entries()) await createLog(consultant, logs[index] ?? '', body).expect(201);
  const gone = newId();
  await createLog(consultant, gone, visit({ heldOn: '2024-03-03' })).expect(201);
  await voidLog(consultant, gone, 1, 'Nekonalo se').expect(200);

  const made = await makeCatalogue(app.db, app.project, {
    isSample: true,
    criteria: ['K-1', 'K-2', 'K-3'].map((code) => ({ code, area: 'housing' })),
  });
  const criteria = [...made.values()];
  const by = manager.user.id;
  const description = await makeDescription(app.db, app.project, {
    unitId: unit.id,
    by,
    criteria,
    agreedOn: '2023-03-01',
    approvedOn: '2023-03-10',
  });
  const rated = { unitId: unit.id, by };
  const levels = [
    [1, 3],
    [3, 2],
  ];
  for (const [index, [before = 0, after = 0]] of levels.entries()) {
    const criterionId = criteria[index]?.id ?? '';
    await makeRating(app.db, app.project, { ...rated, criterionId, level: before, on: '2023-04-01' });
    await makeRating(app.db, app.project, {
      ...rated,
      criterionId,
      level: after,
      on: '2024-06-01',
      phase: 'interim',
    });
  }
  await makeRating(app.db, app.project, { ...rated, criterionId: criteria[2]?.id ?? '', level: 1, on: '2023-04-01' });

  const analysis = (await deliverableNumber(app.db, app.project, 50)).id;
  await bringToReview(consultant, analysis);
  await step(manager, analysis, { to: 'approved' });
  const result = newId();
  await app.db.query(
    `INSERT INTO expected_result (id, project_id, description_id, area_id, result_key, title, position)
     SELECT $1, $2, $3, a.id, $4, 'Vznik poradny', 1 FROM description_area a WHERE a.description_id = $3`,
    [newId(), app.project.id, description, result],
  );
  await consultant
    .post(`/projects/RSSZ/expected-results/${result}/closings`, {
      outcome: 'partly',
      closedOn: '2024-06-20',
      justification: 'Poradna slouží paní Tajné',
      evidence: [{ kind: 'deliverable', id: analysis }],
    })
    .expect(201);
  return { manager, consultant, unit, neighbour, report, logs, result, analysis, visit };
}
