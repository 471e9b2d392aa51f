import { BusinessClock } from '../../src/platform/clock/business-clock.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';

describe('the business clock', () => {
  let app: AppUnderTest;
  let clock: BusinessClock;
  beforeAll(async () => {
    app = await startApp();
    clock = app.clock;
  });
  afterAll(() => app.close());

  it('moves forward and is shared through the database', async () => {
    await clock.moveTo('2024-10-01T10:00:00Z');
    expect(clock.today()).toBe('2024-10-01');
    const other = new BusinessClock(app.db);
    await other.refresh();
    expect(other.today()).toBe('2024-10-01');
  });

  it('never moves back', async () => {
    await clock.moveTo('2024-01-01T10:00:00Z');
    expect(clock.today()).toBe('2024-10-01');
  });

  it('shows the Czech day just after midnight in Prague', async () => {
    await clock.at('2024-09-16T22:30:00Z', async () => {
      expect(clock.today()).toBe('2024-09-17');
    });
  });
});
