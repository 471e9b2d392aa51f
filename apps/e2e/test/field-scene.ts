import { apiOf, unitByName, type Api } from './api.ts';
import { fieldPhone, unitName } from './field-phone.ts';
import type { Page } from 'playwright-core';
import type { Stack } from './stack.ts';
import { walkParticipants } from './walk-participants.ts';

/** Addresses to which the phone sends entries of the diary. */
export const diaryWrites = /\/api\/v1\/projects\/RSSZ\/advisory-logs\/[^/]+$/;

export interface FieldScene<Log> {
  /** The consultant's phone. */
  readonly phone: Page;
  /** Somebody at the office, who sees what has arrived. */
  readonly office: Api;
  readonly unitId: string;
  readonly attendee: string;
  /** Entries of the unit whose note begins so. */
  arrived(note: string): Promise<Log[]>;
}

/** A consultant in the field with a phone, and the office that waits for the entries. */
export async function fieldScene<Log extends { note: string }>(stack: Stack): Promise<FieldScene<Log>> {
  const office = await apiOf(await stack.as('manager'));
  const unitId = (await unitByName(office, unitName)).id;
  const attendee = (await walkParticipants(office, unitId))[0] ?? '';
  const arrived = async (note: string): Promise<Log[]> => {
    const { items } = await office.get<{ items: Log[] }>(`/projects/RSSZ/advisory-logs?unit=${unitId}&size=100`);
    return items.filter((log) => log.note.startsWith(note));
  };
  return { phone: await fieldPhone(stack), office, unitId, attendee, arrived };
}
