import type { Permission } from '@rssz/domain';
import { answer, quietApi } from '../api/client.ts';
import type { Project, Session } from '../api/types.ts';
import { canKeepDiary } from './device.ts';
import { keepAnswers } from './offline-answer.ts';
import { unlockVault } from './vault.ts';

const hourMs = 3_600_000;

/**
 * Takes along what writing the diary needs without signal: the choices of the form for every project in which the person
 * writes, and names of the participants of their own units. The time for which it may be read starts anew.
 */
export async function takeAlong(session: Session, projects: readonly Project[]): Promise<void> {
  if (!canKeepDiary()) return;
  const { userId, key, hours } = await answer(quietApi.GET('/session/offline-key', {}));
  // Somebody else signed in meanwhile, in another tab: nothing of theirs belongs to this person.
  if (userId !== session.user.id) return;
  const answers: [string, unknown][] = [
    ['session', session],
    ['projects', projects],
  ];
  for (const { code, permissions } of session.user.projects) {
    if (mayWrite(permissions)) answers.push(...(await answersOfProject(session, code)));
  }
  const vault = await unlockVault(userId, key, new Date(Date.now() + hours * hourMs).toISOString());
  await keepAnswers(vault, answers);
}

const mayWrite = (permissions: readonly Permission[]): boolean => permissions.includes('log.write');

async function answersOfProject(session: Session, projectCode: string): Promise<[string, unknown][]> {
  const base = `projects/${projectCode}`;
  const path = { projectCode };
  const units = { size: 200, sort: 'name' } as const;
  const [unitList, activities, templates] = await Promise.all([
    answer(quietApi.GET('/projects/{projectCode}/territorial-units', { params: { path, query: units } })),
    answer(quietApi.GET('/projects/{projectCode}/key-activities', { params: { path } })),
    answer(quietApi.GET('/projects/{projectCode}/log-templates', { params: { path } })),
  ]);
  const answers: [string, unknown][] = [
    [`${base}/territorial-units?size=200&sort=name`, unitList],
    [`${base}/key-activities`, activities],
    [`${base}/log-templates`, templates],
  ];
  for (const unit of ownUnits(session, projectCode)) answers.push(...(await answersOfUnit(session, projectCode, unit)));
  return answers;
}

async function answersOfUnit(session: Session, projectCode: string, unit: string): Promise<[string, unknown][]> {
  const base = `projects/${projectCode}`;
  const path = { projectCode };
  const people = { unit, size: 500, sort: 'name' } as const;
  const last = { unit, heldOn: session.today };
  return Promise.all([
    answer(quietApi.GET('/projects/{projectCode}/participants', { params: { path, query: people } })).then(
      (value): [string, unknown] => [`${base}/participants?unit=${unit}&size=500&sort=name`, value],
    ),
    answer(quietApi.GET('/projects/{projectCode}/log-templates/last-time', { params: { path, query: last } })).then(
      (value): [string, unknown] => [`${base}/log-templates/last-time?unit=${unit}&heldOn=${session.today}`, value],
    ),
  ]);
}

/** Units assigned to the person themselves; a manager reaches every unit, so nobody's names travel with one. */
function ownUnits({ user }: Session, projectCode: string): string[] {
  const assigned = user.roles.flatMap(({ role, projectCode: code, unit }) =>
    role === 'consultant' && code === projectCode && unit ? [unit.id] : [],
  );
  return [...new Set(assigned)];
}
