import { apiPackage } from './api-package.mjs';

apiPackage('reflect-metadata');

const dist = new URL('../../apps/api/dist/', import.meta.url);
const built = (path) => import(new URL(path, dist).href);

/** Runs product code on a database that only writes down what it was asked; answers the statements. */
async function recorded(work, answer = null) {
  const statements = [];
  const one = async (text, params = [], name = undefined) => {
    statements.push({ text, values: [...params], name });
    return answer;
  };
  await work({ one, query: async (...asked) => [await one(...asked)] });
  return statements;
}

/** The session lookup of every request. */
export async function sessionStatement() {
  const { FIND_SESSION } = await built('platform/auth/session-store.js');
  return { text: FIND_SESSION, name: 'session-find' };
}

/** What the product runs for the list of deliverables of a reader who sees all units. */
export async function deliverablesStatement({ projectId, today }) {
  const { DeliverableListView } = await built('features/deliverable/deliverable-list.view.js');
  const reading = { projectId, today, scope: { kind: 'all' } };
  const query = { sort: 'code', page: 1, size: 100 };
  const [statement] = await recorded((database) => new DeliverableListView(database).page(reading, query));
  return statement;
}

/** What the product runs for both indicators. */
export async function indicatorsStatement({ projectId, today }) {
  const { IndicatorEvidence } = await built('features/indicator/indicator.evidence.js');
  const at = { asOf: today, knownAt: null };
  const [statement] = await recorded((database) =>
    new IndicatorEvidence(database).read(projectId, at, { kind: 'all' }),
  );
  return statement;
}

/**
 * The statements of the transaction that logs a visit, between BEGIN and COMMIT, in the product's order: receipt looked
 * for, visit written, fact with outbox written, receipt written. What the product does besides, such as holding the
 * attendees against a merge, the bare server is spared. Values are only examples; the bare server fills in its own.
 */
export async function visitStatements() {
  const { AdvisoryLogRepository } = await built('features/advisory-log/advisory-log.repository.js');
  const { FactRecorder } = await built('platform/facts/recorder.js');
  const { idempotent } = await built('platform/facts/receipts.js');
  const nobody = { consumerNamesOf: () => [], subscribersOf: () => [] };
  const said = { note: '', internalNote: '', attendees: [], furtherUnitIds: [], nextStep: null };
  const draft = { heldOn: '2024-01-01', minutes: 1, mode: 'in-person', ...said };
  const asItIs = { keep: (body) => body, restore: (kept) => kept };
  return recorded(async (database) => {
    const tx = {
      ...database,
      actor: { userId: null },
      now: '',
      one: async (...asked) => (await database.one(...asked), null),
    };
    await idempotent(tx, { key: 'key', request: {}, form: asItIs }, async () => {
      const written = await new AdvisoryLogRepository().create({ ...tx, one: database.one }, { draft, unitIds: null });
      await new FactRecorder(nobody).record(tx, { type: 'advisory-log.logged', data: {} });
      return { status: 201, body: written };
    });
  }, {});
}
