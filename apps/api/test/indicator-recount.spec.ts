import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate, localDateInPrague, type LocalDate } from '@rssz/domain';
import { plainToInstance } from 'class-transformer';
import fc from 'fast-check';
import { startApp, type AppUnderTest } from './app-under-test.ts';
import type { ApiClient } from './api-client.ts';
import { diaryCodes, newId, personBody, visitBody, type DiaryCodes } from './factories/diary.ts';
import { makeUnit } from './factories/territorial-unit.ts';
import type { Actor } from '../src/platform/auth/actor.ts';
import { AdvisoryLogService } from '../src/features/advisory-log/advisory-log.service.ts';
import { WriteAdvisoryLog } from '../src/features/advisory-log/dto/write-advisory-log.dto.ts';
import type { CreateParticipant } from '../src/features/participant/dto/write-participant.dto.ts';
import { ParticipantService } from '../src/features/participant/participant.service.ts';

const PERSONS = 3;
const FIRST_WORKING_DAY = localDate('2024-03-01');
const EARLIEST_VISIT = localDate('2024-01-01');
const THRESHOLD = 2400;
const ALMOST = 1800;

interface VisitAct {
  readonly kind: 'log' | 'correct';
  readonly log: number;
  readonly day: number;
  readonly minutes: number;
  readonly persons: readonly boolean[];
}
interface VoidAct {
  readonly kind: 'void';
  readonly log: number;
}
interface RecordAct {
  readonly kind: 'complete' | 'lose';
  readonly person: number;
}
type Act = VisitAct | VoidAct | RecordAct;

/** Everything that was ever said, written down plainly: rows with the time they were said and the time they were unsaid. */
interface Said {
  readonly from: string;
  to: string | null;
}
interface SaidVisit extends Said {
  readonly log: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly persons: readonly boolean[];
  readonly isVoided: boolean;
}
interface SaidRecord extends Said {
  readonly person: number;
  readonly completeFrom: LocalDate | null;
}
interface SaidLog {
  readonly id: string;
  version: number;
  isVoided: boolean;
}
interface History {
  readonly visits: SaidVisit[];
  readonly records: SaidRecord[];
  readonly logs: SaidLog[];
}

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: visitAct('log') },
  { weight: 2, arbitrary: visitAct('correct') },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('void' as const), log: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('complete' as const, 'lose' as const), person: fc.nat(PERSONS - 1) }),
  },
);

function visitAct(kind: 'log' | 'correct'): fc.Arbitrary<VisitAct> {
  return fc.record({
    kind: fc.constant(kind),
    log: fc.nat(20),
    day: fc.nat(60),
    minutes: fc.integer({ min: 300, max: 1440 }),
    persons: fc.array(fc.boolean(), { minLength: PERSONS, maxLength: PERSONS }),
  });
}

const isKnown = (row: Said, at: string | null): boolean =>
  at === null ? row.to === null : row.from <= at && (row.to === null || at < row.to);

/** The plain recount: add up, compare, no SQL and nothing of the domain. */
function recount(history: History, asOf: string, knownAt: string | null): { value: number; almost: number } {
  let value = 0;
  let almost = 0;
  for (const record of history.records.filter((row) => isKnown(row, knownAt))) {
    const minutes = minutesOf(record.person, history.visits, asOf, knownAt);
    const isComplete = record.completeFrom !== null && record.completeFrom <= asOf;
    if (minutes > THRESHOLD && isComplete) value += 1;
    else if (minutes >= ALMOST) almost += 1;
  }
  return { value, almost };
}

function minutesOf(person: number, visits: readonly SaidVisit[], asOf: string, knownAt: string | null): number {
  let minutes = 0;
  for (const visit of visits) {
    const counts = isKnown(visit, knownAt) && !visit.isVoided && visit.heldOn <= asOf;
    if (counts && visit.persons[person]) minutes += visit.minutes;
  }
  return minutes;
}

describe('participants indicator, over random histories', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unitId: string;
  let client: ApiClient;
  let actor: Actor;

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    unitId = (await makeUnit(app.db, app.project)).id;
    const manager = await app.as('manager');
    client = manager;
    const role = {
      role: 'manager',
      projectId: app.project.id,
      unitId: null,
      validFrom: localDate('2023-01-01'),
      validTo: null,
    } as const;
    actor = { userId: manager.user.id, displayName: manager.user.displayName, locale: 'cs', assignments: [role] };
  });
  afterAll(() => app.close());

  const forget = async (): Promise<void> => {
    for (const table of [
      'advisory_attendance',
      'advisory_log_version',
      'advisory_log',
      'participant_unit',
      'participant_identity',
      'participant_record',
      'participant',
    ]) {
      await app.db.query(`DELETE FROM ${table}`);
    }
  };

  /** Plays a history through the services, each act at an hour of its own, and writes it down beside them. */
  const play = async (acts: readonly Act[]): Promise<History> => {
    const logs = app.app.get(AdvisoryLogService);
    const people = app.app.get(ParticipantService);
    const history: History = { visits: [], records: [], logs: [] };
    const persons: { id: string; version: number; completeFrom: LocalDate | null }[] = [];
    const close = (rows: Said[], at: string): void => rows.forEach((row) => (row.to ??= at));

    const say = (
      now: string,
      log: string,
      heldOn: LocalDate,
      visit: { minutes: number; persons: readonly boolean[]; isVoided: boolean },
    ): void => {
      close(
        history.visits.filter((row) => row.log === log),
        now,
      );
      history.visits.push({ ...visit, log, heldOn, from: now, to: null });
    };
    const write = async (
      now: string,
      target: { id: string; version: number | null },
      done: VisitAct,
    ): Promise<void> => {
      const heldOn = addDays(EARLIEST_VISIT, done.day);
      const attendees = persons.flatMap(({ id }, index) =>
        done.persons[index] ? [{ participantId: id, minutes: done.minutes }] : [],
      );
      const body = plainToInstance(
        WriteAdvisoryLog,
        visitBody(codes, unitId, { heldOn, minutes: done.minutes, attendees, reason: 'Oprava' }),
      );
      await logs.put({ actor, project: app.project, id: target.id, body, seenVersion: target.version });
      say(now, target.id, heldOn, { minutes: done.minutes, persons: done.persons, isVoided: false });
    };
    const keep = async (step: RecordAct, now: string): Promise<void> => {
      const person = persons[step.person];
      if (!person || (step.kind === 'complete') === (person.completeFrom !== null)) return;
      const education = step.kind === 'complete' ? codes.education : null;
      const target = { actor, project: app.project, id: person.id, seenVersion: person.version };
      await people.patch(target, { education, reason: 'Oprava zápisu' });
      person.version += 1;
      person.completeFrom = step.kind === 'complete' ? localDateInPrague(now) : null;
      const before = history.records.filter((row) => row.person === step.person);
      close(before, now);
      history.records.push({ person: step.person, completeFrom: person.completeFrom, from: now, to: null });
    };
    const unsay = async (log: SaidLog, now: string): Promise<void> => {
      const before = history.visits.find((row) => row.log === log.id && row.to === null);
      const target = { actor, project: app.project, id: log.id, seenVersion: log.version };
      await logs.void(target, 'Nekonalo se');
      log.isVoided = true;
      if (before) say(now, log.id, before.heldOn, { minutes: before.minutes, persons: before.persons, isVoided: true });
    };
    const apply = async (step: Act, now: string): Promise<void> => {
      if ('person' in step) return keep(step, now);
      if (step.kind === 'log') {
        const log = { id: newId(), version: 1, isVoided: false };
        await write(now, { id: log.id, version: null }, step);
        history.logs.push(log);
        return;
      }
      const valid = history.logs.filter(({ isVoided }) => !isVoided);
      const log = valid[step.log % Math.max(1, valid.length)];
      if (!log) return;
      await (step.kind === 'correct' ? write(now, log, step) : unsay(log, now));
      log.version += 1;
    };

    const instantOf = (index: number): string => `${addDays(FIRST_WORKING_DAY, index)}T09:30:00.000Z`;
    for (let index = 0; index < PERSONS; index += 1) {
      const isComplete = index !== 0;
      const now = instantOf(0);
      const { education, ...rest } = personBody(codes, [unitId]);
      const body = (isComplete ? { ...rest, education } : rest) as unknown as CreateParticipant;
      const id = await app.clock.at(now, () => people.create(actor, app.project, body));
      const completeFrom = isComplete ? localDateInPrague(now) : null;
      persons.push({ id, version: 1, completeFrom });
      history.records.push({ person: index, completeFrom, from: now, to: null });
    }
    for (const [index, step] of acts.entries())
      await app.clock.at(instantOf(index + 1), () => apply(step, instantOf(index + 1)));
    return history;
  };

  const answered = async (asOf: string, knownAt: string | null): Promise<{ value: number; almost: number }> => {
    const query = knownAt === null ? `?asOf=${asOf}` : `?asOf=${asOf}&knownAt=${knownAt}`;
    const { body } = (await client.get(`/projects/RSSZ/indicators${query}`).expect(200)) as {
      body: { code: string; value: number; almost: number }[];
    };
    const { value, almost } = body.find(({ code }) => code === 'participants') ?? { value: -1, almost: -1 };
    return { value, almost };
  };

  it('gives the value of a plain recount, for any day and any knowledge of it', async () => {
    const question = fc.record({ asOf: fc.nat(90), knownAt: fc.option(fc.nat(24), { nil: null }) });
    let sawCounted = false;
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 4, maxLength: 20 }),
        fc.array(question, { minLength: 6, maxLength: 10 }),
        async (acts, questions) => {
          await forget();
          const history = await play(acts);
          for (const { asOf, knownAt } of [...questions, { asOf: 90, knownAt: null }]) {
            const day = addDays(EARLIEST_VISIT, asOf);
            const at = knownAt === null ? null : `${addDays(FIRST_WORKING_DAY, knownAt)}T09:30:00.000Z`;
            const expected = recount(history, day, at);
            sawCounted ||= expected.value > 0;
            expect({ day, at, ...(await answered(day, at)) }).toEqual({ day, at, ...expected });
          }
        },
      ),
      { numRuns: 30, seed: 20240916 },
    );
    expect(sawCounted).toBe(true);
  }, 120_000);
});
