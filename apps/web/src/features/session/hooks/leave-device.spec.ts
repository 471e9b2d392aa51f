import { describe, expect, it } from '@jest/globals';
import { leaveDevice } from './leave-device.ts';

describe('signing out of a device', () => {
  const asked: string[] = [];
  const step =
    <T>(name: string, result: T) =>
    (): Promise<T> => {
      asked.push(name);
      return Promise.resolve(result);
    };
  const broken = (): Promise<void> => {
    asked.push('lock');
    return Promise.reject(new Error('no database'));
  };
  const left = (): string[] => asked.splice(0);

  it('locks the diary before the server is asked anything', async () => {
    expect(await leaveDevice({ lock: step('lock', undefined), end: step('end', true) })).toBe(true);
    expect(left()).toEqual(['lock', 'end']);
  });

  it('leaves the diary locked when the server is out of reach', async () => {
    expect(await leaveDevice({ lock: step('lock', undefined), end: step('end', false) })).toBe(false);
    expect(left()).toEqual(['lock', 'end']);
  });

  it('ends the session even when the device cannot be locked, and says so', async () => {
    await expect(leaveDevice({ lock: broken, end: step('end', true) })).rejects.toThrow('no database');
    expect(left()).toEqual(['lock', 'end']);
  });
});
