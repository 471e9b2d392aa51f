import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { callBody } from '../../../test/factories/call.ts';
import { measureWith, planDraft, planWith } from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { PlanRemindersHandler } from './plan-reminders.handler.ts';

describe('the reminder of a call', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('reaches everybody who works in the unit that counts on it, and leads to the call', async () => {
    const manager = await app.as('manager');
    const unit = await makeUnit(app.db, app.project);
    const people = [
      await app.as('consultant', { unitIds: [unit.id] }),
      await app.as('consultant', { unitIds: [unit.id] }),
      await app.as('coordinator', { unitIds: [unit.id] }),
    ];
    const elsewhere = await app.as('consultant', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    const body = callBody({ closesOn: '2024-09-23' });
    const { body: call } = await manager.post('/projects/RSSZ/calls', body).expect(201);
    const measure = measureWith({ title: 'Dluhová poradna' });
    await planDraft(manager, unit.id, planWith([measure]));
    const source = { decision: 'accept', itemCode: '2.1-A09', callId: call.id };
    await manager.post(`/projects/RSSZ/measures/${measure.measureId}/sources`, source).expect(201);
    await app.app.get(PlanRemindersHandler).run();

    const toldTo = async (person: typeof manager) => {
      const { body: told } = await person.get('/notifications').expect(200);
      return told.items.filter(({ subject }: { subject: { id: string } }) => subject.id === call.id);
    };
    for (const person of people) {
      const [told, ...more] = await toldTo(person);
      expect(more).toEqual([]);
      expect(told).toMatchObject({
        params: {
          kind: 'call-closes',
          dueOn: '2024-09-23',
          daysLeft: 7,
          label: `${call.number} ${call.name} (${unit.name})`,
        },
        href: `/vyzvy/${call.id}`,
      });
    }
    for (const person of [elsewhere, manager]) expect(await toldTo(person)).toEqual([]);
  });
});
