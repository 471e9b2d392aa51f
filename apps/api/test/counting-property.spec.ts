import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate, type AdvisoryMode, type SupportKind } from '@rssz/domain';
import fc from 'fast-check';
import type { ApiClient } from './api-client.ts';
import type { AppUnderTest } from './app-under-test.ts';
import { diaryStage, enterPerson, indicatorValue, newId, personBody, visitBody, voidLog } from './factories/diary.ts';
import type { DiaryCodes, DiaryStage } from './factories/diary.ts';
import { ErasureRepository } from '../src/features/participant/erasure.repository.ts';
import { UnitOfWork } from '../src/platform/db/unit-of-work.ts';

interface Visit {
  readonly day: number;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  readonly kind: SupportKind;
  readonly keyActivity: string;
}
interface Counted {
  readonly minutes: number;
  readonly inPersonMinutes: number;
  readonly state: string;
}
interface Person {
  readonly id: string;
  readonly version: number;
}

const RULES = '/projects/RSSZ/counting-rules';
const FIRST_DAY = localDate('2024-01-01');

/** Lessons of 45 minutes in training; a talk over a distance is electronic as well. */
const rule = {
  ...{ thresholdMinutes: 2400, operator: 'at-least', minInPersonMinutes: 600, inPersonRequired: true, hourMinutes: 60 },
  ...{ hourMinutesByKind: { training: 45 }, almostFromMinutes: 1800, requireComplete: false },
  ...{ electronicModes: ['remote', 'e-learning'], requiredFields: ['surname'] },
};

const anyVisit: fc.Arbitrary<Visit> = fc.record({
  day: fc.nat(240),
  minutes: fc.integer({ min: 30, max: 900 }),
  mode: fc.constantFrom('in-person' as const, 'remote' as const, 'e-learning' as const),
  kind: fc.constantFrom('advisory' as const, 'workshop' as const, 'training' as const),
  keyActivity: fc.constantFrom('KA01', 'KA02', 'KA05'),
});
const history = fc.array(anyVisit, { minLength: 2, maxLength: 7 });
const order = fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 });

/** The plain recount: whole lessons in thirds of a minute, no SQL and nothing of the domain. */
function recount(visits: readonly Visit[]): Counted {
  let [thirds, inPersonThirds] = [0, 0];
  for (const { minutes, mode, kind } of visits) {
    const worth = minutes * (kind === 'training' ? 4 : 3);
    thirds += worth;
    if (mode === 'in-person') inPersonThirds += worth;
  }
  const [minutes, inPersonMinutes] = [Math.floor(thirds / 3), Math.floor(inPersonThirds / 3)];
  const isOver = minutes >= 2400;
  const state = isOver && inPersonMinutes >= 600 ? 'counted' : minutes >= 1800 ? 'almost' : 'not-counted';
  return { minutes, inPersonMinutes, state };
}

const shuffled = (visits: readonly Visit[], by: readonly number[]): Visit[] =>
  visits
    .map((visit, at) => ({ visit, place: by[at] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ visit }) => visit);

describe('counting persons, over random histories', () => {
  let stage: DiaryStage;
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let manager: ApiClient;

  beforeAll(async () => {
    stage = await diaryStage();
    ({ app, codes, manager } = stage);
    const change = { validFrom: '2023-01-02', rule };
    const { body } = await manager.post(`${RULES}/rehearsal`, change).expect(200);
    const { token } = body as { token: string };
    await manager.post(RULES, { ...change, reason: 'Zkouška', rehearsal: token }).expect(201);
  });
  afterAll(() => app.close());

  const person = (): Promise<Person> => enterPerson(manager, personBody(codes, [stage.unit.id]));
  const put = async (one: Person, visit: Visit, times = 1): Promise<string> => {
    const { day, ...rest } = visit;
    const attendees = [{ participantId: one.id, minutes: visit.minutes }];
    const body = {
      ...visitBody(codes, stage.unit.id, { ...rest, heldOn: addDays(FIRST_DAY, day), attendees }),
      kind: visit.kind,
    };
    const [id, key] = [newId(), newId()];
    for (let time = 0; time < times; time += 1) {
      await manager
        .put(`/projects/RSSZ/advisory-logs/${id}`, body)
        .set('if-none-match', '*')
        .set('idempotency-key', key)
        .expect(201);
    }
    return id;
  };
  /** The same of the list of people, of the explanation and of the radar: one truth. */
  const counted = async ({ id }: Person): Promise<Counted> => {
    const { body: shown } = await manager.get(`/projects/RSSZ/participants/${id}`).expect(200);
    const { body: why } = await manager.get(`/projects/RSSZ/indicators/participants/evidence/${id}`).expect(200);
    const pick = ({ minutes, inPersonMinutes, state }: Counted): Counted => ({ minutes, inPersonMinutes, state });
    expect(pick(why as Counted)).toEqual(pick(shown as Counted));
    const { body: radar } = await manager
      .get('/projects/RSSZ/indicators/participants/radar?list=all&size=500')
      .expect(200);
    const watched = (radar as { items: (Counted & { id: string })[] }).items.find((one) => one.id === id);
    expect(watched).toMatchObject({ minutes: (shown as Counted).minutes, state: (shown as Counted).state });
    return pick(shown as Counted);
  };

  it('the order of entry never matters, a repeated sync adds nothing, void and re-entry is neutral', async () => {
    await fc.assert(
      fc.asyncProperty(history, order, fc.nat(6), async (visits, by, again) => {
        const [inOrder, mixed, repeated, voided] = [await person(), await person(), await person(), await person()];
        for (const visit of visits) await put(inOrder, visit);
        for (const visit of shuffled(visits, by)) await put(mixed, visit);
        for (const visit of visits) await put(repeated, visit, 2);
        for (const [at, visit] of visits.entries()) {
          const id = await put(voided, visit);
          if (at !== again % visits.length) continue;
          await voidLog(manager, id, 1, 'Zapsáno omylem').expect(200);
          await put(voided, visit);
        }
        const expected = recount(visits);
        for (const one of [inOrder, mixed, repeated, voided]) expect(await counted(one)).toEqual(expected);
      }),
      { numRuns: 8, seed: 20240916 },
    );
  }, 120_000);

  it('merging two records gives one with the support of both, and anonymising changes nothing', async () => {
    const unitOfWork = app.app.get(UnitOfWork);
    const erasure = app.app.get(ErasureRepository);
    const { userId, displayName } = await manager
      .get('/session')
      .then(({ body }: { body: { user: { id: string; displayName: string } } }) => ({
        userId: body.user.id,
        displayName: body.user.displayName,
      }));
    await fc.assert(
      fc.asyncProperty(history, history, async (first, second) => {
        const [kept, removed] = [await person(), await person()];
        for (const visit of first) await put(kept, visit);
        for (const visit of second) await put(removed, visit);
        const separately = [recount(first), recount(second)].filter(({ state }) => state === 'counted').length;
        const before = await indicatorValue(manager, 'participants');
        await manager
          .post(`/projects/RSSZ/participants/${kept.id}/merge`, {
            ...{ removedId: removed.id, removedVersion: removed.version, reason: 'Tatáž osoba' },
          })
          .set('if-match', `"${kept.version}"`)
          .expect(200);
        const together = recount([...first, ...second]);
        expect(await counted(kept)).toEqual(together);
        const merged = await indicatorValue(manager, 'participants');
        expect(merged).toBe(before - separately + (together.state === 'counted' ? 1 : 0));
        const actor = { userId, displayName, locale: 'cs', assignments: [] } as const;
        await unitOfWork.run(actor, (tx) => erasure.anonymise(tx, kept.id));
        expect(await counted(kept)).toEqual(together);
        expect(await indicatorValue(manager, 'participants')).toBe(merged);
      }),
      { numRuns: 6, seed: 20240916 },
    );
  }, 120_000);
});
