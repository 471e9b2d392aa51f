import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { api } from './client.ts';
import { ProblemFailure } from './problem-failure.ts';
import { endSession, forgetOwedSignOut, isSignOutOwed } from './session-end.ts';

describe('ending the session', () => {
  const kept = new Map<string, string>();
  const listeners = new Set<() => void>();
  const page = {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
    addEventListener: (_name: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
  };
  const before = Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const server = jest.spyOn(api, 'DELETE');
  const heard = { response: new Response(null, { status: 204 }) } as Awaited<ReturnType<typeof api.DELETE>>;
  const noSignal = new TypeError('Failed to fetch');

  beforeEach(() => {
    for (const [name, value] of Object.entries(page)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
    kept.clear();
    listeners.clear();
  });
  afterAll(() => {
    for (const [name, was] of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('owes nothing once the server has heard', async () => {
    server.mockResolvedValue(heard);
    expect(await endSession()).toBe(true);
    expect(isSignOutOwed()).toBe(false);
    expect(listeners.size).toBe(0);
  });

  it('owes it without signal, and tells the server when there is one', async () => {
    server.mockRejectedValue(noSignal);
    expect(await endSession()).toBe(false);
    expect(isSignOutOwed()).toBe(true);
    server.mockResolvedValue(heard);
    listeners.forEach((tell) => tell());
    await new Promise((resolve) => setImmediate(resolve));
    expect(isSignOutOwed()).toBe(false);
    expect(listeners.size).toBe(0);
  });

  it('is over when the server no longer knows the session', async () => {
    server.mockRejectedValue(new ProblemFailure(401, { code: 'session.required' }));
    expect(await endSession()).toBe(true);
    expect(isSignOutOwed()).toBe(false);
  });

  it('is forgotten when a new session begins', async () => {
    server.mockRejectedValue(noSignal);
    await endSession();
    forgetOwedSignOut();
    expect(isSignOutOwed()).toBe(false);
    expect(listeners.size).toBe(0);
  });
});
