import { apiPackage } from './api-package.mjs';
import { createClient } from './load.mjs';

const { v7: uuidv7 } = apiPackage('uuid');

const password = 'Ukazka-2024!';

/** Signs in and answers the headers of later requests with what the session says. */
export async function signIn(url, role) {
  const client = createClient(url);
  const answer = await client.ask({
    method: 'POST',
    path: '/api/v1/session',
    body: { email: `${role}@demo.rssz`, password },
  });
  client.close();
  if (answer.status !== 201) throw new Error(`sign-in as ${role} answered ${answer.status}`);
  const session = JSON.parse(answer.text);
  const cookie = answer.headers['set-cookie'][0].split(';')[0];
  return { headers: { cookie, 'x-csrf-token': session.csrfToken }, session };
}

/**
 * A visit that the consultant may log today: one of the own units, three participants, a thematic area and a key activity
 * of the project. Answers a function that makes one request, each with an id and a key of its own.
 */
export async function visitMaker(url, { headers, session }) {
  const client = createClient(url);
  const read = async (path) => JSON.parse((await client.ask({ path: `/api/v1/projects/RSSZ${path}`, headers })).text);
  const { thematicAreas } = await read('');
  const { items } = await read('/participants?size=50');
  client.close();
  const present = items.filter(({ entryOn, exitOn }) => entryOn <= session.today && !exitOn).slice(0, 3);
  const unitIds = session.user.roles.flatMap(({ role, unit }) => (role === 'consultant' && unit ? [unit.id] : []));
  if (present.length < 3 || unitIds.length === 0)
    throw new Error('the demo consultant has no unit or too few participants');
  const attendees = present.map(({ id }) => ({ participantId: id, minutes: 150 }));
  const visit = {
    unitId: unitIds[0],
    heldOn: session.today,
    minutes: 150,
    mode: 'in-person',
    thematicArea: thematicAreas[0].code,
  };
  const body = { ...visit, keyActivity: 'KA02', note: 'Příprava místní strategie s koordinátorem', attendees };
  return { unitIds, make: () => putOf(headers, body) };
}

function putOf(headers, body) {
  const id = uuidv7();
  return {
    method: 'PUT',
    path: `/api/v1/projects/RSSZ/advisory-logs/${id}`,
    headers: { ...headers, 'if-none-match': '*', 'idempotency-key': id },
    body,
  };
}
