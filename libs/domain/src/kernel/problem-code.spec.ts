import { isProblemCode, problemStatus } from './problem-code.ts';
import { problemLogLevel } from './problem-log-level.ts';

describe('problem codes', () => {
  it('answer with a status of failure and a log level', () => {
    for (const [code, status] of Object.entries(problemStatus)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(['debug', 'info', 'warn', 'error']).toContain(problemLogLevel[code as keyof typeof problemStatus]);
    }
  });

  it('are an error of ours exactly from 500 on', () => {
    expect(problemLogLevel['server.error']).toBe('error');
    expect(problemLogLevel['csrf.invalid']).toBe('warn');
    expect(problemLogLevel['hours.empty']).toBe('info');
  });

  it('are told from other texts', () => {
    expect(isProblemCode('hours.empty')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
  });
});
