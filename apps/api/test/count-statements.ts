import { jest } from '@jest/globals';
import { Client } from 'pg';

/** Counts every statement that goes to the database, of whatever part of the application, in transactions too. */
export function countStatements(): { of(work: () => PromiseLike<unknown>): Promise<number>; restore(): void } {
  const query = jest.spyOn(Client.prototype, 'query');
  return {
    of: async (work) => {
      const before = query.mock.calls.length;
      await work();
      return query.mock.calls.length - before;
    },
    restore: () => query.mockRestore(),
  };
}
