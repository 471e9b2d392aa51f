import { participants, type Api } from './api.ts';

/** 39 h: with 0,5 h more still under the threshold of 40 h, with 2,5 h over it. */
const nearMinutes = 2_340;

/** Codes of three participants of the unit as the demo has them, the last of them with 39 h. */
export async function walkParticipants(api: Api, unitId: string): Promise<string[]> {
  const inUnit = (await participants(api)).filter(({ units }) => units.some(({ id }) => id === unitId));
  const near = inUnit.find(({ minutes, missingFields }) => minutes === nearMinutes && missingFields.length === 0);
  if (!near) throw new Error('The demo has nobody near the threshold in the unit');
  const others = inUnit.filter(({ id }) => id !== near.id);
  if (others.length < 3) throw new Error('The demo has fewer than four participants in the unit');
  return [...others.slice(0, 2), near].map(({ code }) => code);
}
