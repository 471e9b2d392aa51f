import { apiOf, catalogueInForce, deliverableId, descriptionsOf, unitByName, type Api } from './api.ts';
import { eventually } from './eventually.ts';
import { bringFile, windowsSheet } from './import-file.ts';
import type { Stack } from './stack.ts';

const project = '/projects/RSSZ';

interface Identified {
  readonly id: string;
}

/** What the screens of cooperation are looked at with: ids of things of the demo, and of things in states that it lacks. */
export interface CooperationScene {
  /** Has everything: a version in force, a draft that amends it, ratings, closed results. */
  readonly unit: string;
  /** Has nothing at all. */
  readonly emptyUnit: string;
  readonly descriptions: {
    readonly inForce: string;
    /** Amends the one in force, so that it shows a difference. */
    readonly draft: string;
    /** Just begun: everything is missing. */
    readonly incomplete: string;
    /** Waits for the manager. */
    readonly agreed: string;
    readonly superseded: string;
  };
  readonly catalogues: { readonly inForce: string; readonly piloted: string; readonly draft: string };
  readonly indicatorSets: { readonly inForce: string; readonly draft: string };
  /** Documents of KA 01 by what they draw from. */
  readonly documents: { readonly parts: string; readonly catalogue: string; readonly sets: string };
  /** Waits for the demo's consultant. */
  readonly handover: string;
  readonly imports: {
    /** Nothing of the file is understood yet. */
    readonly unmapped: string;
    /** One row of three is refused. */
    readonly rehearsed: string;
    readonly done: string;
    readonly undone: string;
  };
}

/** Prepares the states by the API as the manager, the way the screens would. */
export async function prepareCooperation(stack: Stack): Promise<CooperationScene> {
  const page = await stack.as('manager');
  const api = await apiOf(page);
  const unit = (await unitByName(api, 'Ukázkov')).id;
  const emptyUnit = await newUnit(api, 'Prázdné Území');
  const begunUnit = await newUnit(api, 'Rozepsané Území');
  const begun = await api.send<Identified>(
    'POST',
    `${project}/territorial-units/${begunUnit}/cooperation-descriptions`,
    {},
  );
  const handovers = await api.get<{ items: Identified[] }>(`${project}/handovers?state=offered`);
  const catalogues = await prepareCatalogues(api, unit);
  const imports = await prepareImports(stack, api);
  const indicatorSets = await prepareIndicatorSets(api);
  const documents = {
    parts: await deliverableId(api, 'V-01'),
    catalogue: await deliverableId(api, 'V-02'),
    sets: await deliverableId(api, 'V-03'),
  };
  const descriptions = {
    inForce: await versionOf(api, 'Ukázkov', 'approved'),
    draft: await versionOf(api, 'Ukázkov', 'draft'),
    incomplete: begun.id,
    agreed: await versionOf(api, 'Maketín', 'agreed'),
    superseded: await versionOf(api, 'Dolní Příklad', 'superseded'),
  };
  await page.context().close();
  const handover = handovers.items[0]?.id ?? '';
  return { unit, emptyUnit, descriptions, catalogues, indicatorSets, documents, handover, imports };
}

async function newUnit(api: Api, name: string): Promise<string> {
  const unit = { name, kind: 'municipality', regionCode: 'CZ042', cooperationFrom: '2023-01-01' };
  return (await api.send<Identified>('POST', `${project}/territorial-units`, unit)).id;
}

async function versionOf(api: Api, unitName: string, state: string): Promise<string> {
  const versions = await descriptionsOf(api, (await unitByName(api, unitName)).id);
  const found = versions.find((one) => one.state === state);
  if (!found) throw new Error(`The demo has no ${state} description of ${unitName}`);
  return found.id;
}

/** A copy on trial in the unit, and an empty draft that may not be tried out yet. */
async function prepareCatalogues(api: Api, unitId: string): Promise<CooperationScene['catalogues']> {
  const inForce = await catalogueInForce(api);
  const path = `${project}/criteria-catalogues`;
  const create = (title: string, copyOf: string | null) =>
    api.send<Identified & { version: number }>('POST', path, { title, copyOf });
  const piloted = await create('Katalog v pilotu', inForce);
  const move = { kind: 'pilot', pilotUnitIds: [unitId] };
  await api.send('POST', `${path}/${piloted.id}/transitions`, move, { 'if-match': `"${piloted.version}"` });
  const draft = await create('Katalog v návrhu', inForce);
  return { inForce, piloted: piloted.id, draft: draft.id };
}

/** A new version of the first area, a copy of the one that the demo has in force. */
async function prepareIndicatorSets(api: Api): Promise<CooperationScene['indicatorSets']> {
  const path = `${project}/indicator-sets`;
  const { items } = await api.get<{ items: { area: { code: string }; versions: { id: string; state: string }[] }[] }>(
    path,
  );
  const held = items.find(({ versions }) => versions[0]?.state === 'in-force');
  const inForce = held?.versions[0];
  if (!held || !inForce) throw new Error('The demo has no indicator set in force');
  const draft = await api.send<Identified>('POST', path, { thematicArea: held.area.code });
  return { inForce: inForce.id, draft: draft.id };
}

async function prepareImports(stack: Stack, api: Api): Promise<CooperationScene['imports']> {
  const bring = (name: string, rows: readonly string[]) =>
    bringFile(api, 'territorial-unit', `${name}.csv`, windowsSheet(rows));
  const head = 'Název;Druh;Kraj;Poznámka';
  const unmapped = await bring('nepojmenovane', ['Sloupec A;Sloupec B', 'Někde;CZ042']);
  const rehearsed = await bring('s-chybou', [head, 'První;obec;CZ042;', 'Druhý;obec;CZ999;', 'Třetí;obec;CZ042;=1+1']);
  const [done, undone] = [
    await bring('zapsany', [head, 'Dovezený;obec;CZ042;']),
    await bring('vraceny', [head, 'Vrácený;obec;CZ042;']),
  ];
  const worker = await stack.startWorker();
  for (const id of [done, undone]) await writeImport(api, id);
  await worker.stop();
  await api.send('POST', `${project}/imports/${undone}/undo`, {});
  return { unmapped, rehearsed, done, undone };
}

async function writeImport(api: Api, id: string): Promise<void> {
  await api.send('POST', `${project}/imports/${id}/run`, {});
  await eventually(async () => {
    const { state } = await api.get<{ state: string }>(`${project}/imports/${id}`);
    if (state !== 'done') throw new Error(`The import is ${state}`);
  });
}
