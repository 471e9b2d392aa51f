import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectDefinition } from '@rssz/domain';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { deliverableNumber } from '../../../test/factories/deliverable.ts';
import { dataDirectory } from '../../cli/data-directory.ts';
import { ProjectLoader } from './project-loader.ts';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Draft<T[Key]> : T[Key] };

const REAL = join(dataDirectory(), 'rssz.json');

describe('a project definition', () => {
  let app: AppUnderTest;
  let loader: ProjectLoader;
  let folder: string;

  beforeAll(async () => {
    app = await startApp();
    loader = app.app.get(ProjectLoader);
    folder = mkdtempSync(join(tmpdir(), 'rssz-definition-'));
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const real = (): Draft<ProjectDefinition> => JSON.parse(readFileSync(REAL, 'utf8')) as Draft<ProjectDefinition>;

  const write = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  };

  const amended = (change: (definition: Draft<ProjectDefinition>) => void): string => {
    const definition = real();
    change(definition);
    return write('amended.json', definition);
  };

  const facts = async (type: string): Promise<number> =>
    (await app.db.query(`SELECT 1 FROM fact WHERE type = $1`, [type])).length;

  describe('the real one', () => {
    it('makes 83 deliverables: 3, 41, 33, 2 and 4', async () => {
      const rows = await app.db.query<{ code: string; count: number }>(
        `SELECT ka.code, count(*) AS count FROM deliverable d JOIN key_activity ka ON ka.id = d.key_activity_id
         WHERE d.project_id = $1 GROUP BY ka.code ORDER BY ka.code`,
        [app.project.id],
      );
      expect(rows.map(({ code, count }) => [code, count])).toEqual([
        ['KA01', 3],
        ['KA02', 41],
        ['KA03', 33],
        ['KA04', 2],
        ['KA05', 4],
      ]);
    });

    it('makes 40 places, each with one final report', async () => {
      const row = await app.db.one<{ places: number; reports: number; first: string }>(
        `SELECT count(*) AS places, count(d.id) AS reports, min(p.code) AS first
         FROM territorial_place p LEFT JOIN deliverable d ON d.place_id = p.id WHERE p.project_id = $1`,
        [app.project.id],
      );
      expect(row).toEqual({ places: 40, reports: 40, first: 'ÚC 01' });
    });

    it('invents no due date, and no kind where the source leaves a choice', async () => {
      const row = await app.db.one<{ due: number; undecided: number }>(
        `SELECT count(due_on) AS due, count(*) FILTER (WHERE kind IS NULL) AS undecided FROM deliverable`,
      );
      expect(row).toEqual({ due: 0, undecided: 32 });
    });

    it('loaded again changes nothing', async () => {
      const before = await facts('project.loaded');
      expect(await loader.load(REAL)).toEqual({ code: 'RSSZ', changed: false });
      expect(await facts('project.loaded')).toBe(before);
    });
  });

  describe('a changed one', () => {
    it('renames what nobody touched, and leaves work as it is', async () => {
      const [touched, untouched] = [
        await deliverableNumber(app.db, app.project, 1),
        await deliverableNumber(app.db, app.project, 2),
      ];
      await app.db.query(
        `UPDATE deliverable SET title = 'Náš název', due_on = '2023-06-30', state = 'in-progress' WHERE id = $1`,
        [touched.id],
      );
      const path = amended((definition) => {
        for (const line of definition.outputLines.slice(0, 2)) line.documentTitle = `${line.documentTitle} (změna)`;
        definition.name = 'Nový název projektu';
      });
      expect(await loader.load(path)).toEqual({ code: 'RSSZ', changed: true });
      const rows = await app.db.query<{ title: string; due_on: string | null; state: string }>(
        `SELECT title, due_on, state FROM deliverable WHERE id = ANY($1) ORDER BY number`,
        [[touched.id, untouched.id]],
      );
      expect(rows[0]).toEqual({ title: 'Náš název', due_on: '2023-06-30', state: 'in-progress' });
      expect(rows[1]?.title).toMatch(/\(změna\)$/);
      const project = await app.db.one<{ name: string }>(`SELECT name FROM project WHERE code = 'RSSZ'`);
      expect(project?.name).toBe('Nový název projektu');
    });

    it('adds documents after the last number', async () => {
      const path = amended((definition) => {
        const line = definition.outputLines.find(({ plannedCount }) => plannedCount === 32);
        if (line) line.plannedCount = 33;
        for (const indicator of definition.indicators) {
          for (const target of indicator.targets) if (target.value === 83) target.value = 84;
        }
      });
      await loader.load(path);
      const row = await app.db.one<{ count: number; last: string }>(
        `SELECT count(*) AS count, (SELECT code FROM deliverable WHERE project_id = $1 ORDER BY number DESC LIMIT 1) AS last
         FROM deliverable WHERE project_id = $1`,
        [app.project.id],
      );
      expect(row).toEqual({ count: 84, last: 'V-84' });
    });

    it('does not bring back an interim target that the manager took away', async () => {
      const interim = { dueOn: '2023-12-31', value: 20, isFinal: false, isAssumption: true, source: 'harmonogram' };
      const withInterim = (name: string): string =>
        amended((definition) => {
          definition.name = name;
          const line = definition.outputLines.find(({ plannedCount }) => plannedCount === 32);
          if (line) line.plannedCount = 33;
          for (const indicator of definition.indicators) {
            for (const target of indicator.targets) if (target.value === 83) target.value = 84;
            if (indicator.code === 'participants') indicator.targets = [interim, ...indicator.targets];
          }
        });
      const manager = await app.as('manager');
      const stands = async (): Promise<{ targets: { dueOn: string }[]; targetsVersion: number }> => {
        const { body } = await manager.get('/projects/RSSZ/indicators').expect(200);
        return body.find(({ code }: { code: string }) => code === 'participants');
      };
      await loader.load(withInterim('S mezicílem'));
      const { targets, targetsVersion } = await stands();
      expect(targets).toMatchObject([{ dueOn: '2023-12-31', value: 20, isFinal: false }, { isFinal: true }]);
      await manager
        .put('/projects/RSSZ/indicators/participants/targets', [])
        .set('if-match', `"${targetsVersion}"`)
        .expect(200);
      await loader.load(withInterim('S mezicílem znovu'));
      expect((await stands()).targets).toMatchObject([{ isFinal: true }]);
    });

    it('may not take away what is loaded', async () => {
      await expect(loader.load(REAL)).rejects.toThrow(
        /rssz\.json:\d+: \/outputLines\/\d+\/plannedCount: is 32, but 33/,
      );
    });
  });

  it('of a second project loads beside RSSZ and shares nothing with it', async () => {
    const path = amended((definition) => {
      definition.code = 'DRUHY';
      definition.registrationNumber = 'CZ.03.02.02/00/22_004/0009999';
      definition.name = 'Druhý projekt';
    });
    expect(await loader.load(path)).toEqual({ code: 'DRUHY', changed: true });
    const admin = await app.as('admin');
    const { body } = await admin.get('/projects');
    expect((body as { code: string }[]).map(({ code }) => code)).toEqual(['DRUHY', 'RSSZ']);
    const manager = await app.as('manager');
    expect((await manager.get('/projects')).body).toHaveLength(1);
    expect((await manager.get('/projects/DRUHY/deliverables')).status).toBe(403);
    const second = await app.db.one<{ id: string }>(
      `SELECT d.id FROM deliverable d JOIN project p ON p.id = d.project_id WHERE p.code = 'DRUHY' LIMIT 1`,
    );
    expect((await manager.get(`/projects/RSSZ/deliverables/${second?.id}`)).status).toBe(404);
  });

  it('under the registration number of another project is refused in one sentence', async () => {
    const path = amended((definition) => {
      definition.code = 'JINY';
    });
    await expect(loader.load(path)).rejects.toThrow('Another project is already loaded under a registration number');
  });

  describe('a corrupt one stops with the line at fault', () => {
    it('when it is not JSON', async () => {
      await expect(loader.load(write('broken.json', '{\n  "code": "X",\n  "name": \n}'))).rejects.toThrow(
        'broken.json:4',
      );
    });

    it('when its sum is not its target', async () => {
      const path = amended((definition) => {
        const line = definition.outputLines.find(({ plannedCount }) => plannedCount === 32);
        if (line) line.plannedCount = 31;
      });
      await expect(loader.load(path)).rejects.toThrow(/amended\.json:\d+: \/indicators\/.*83.*82/);
    });

    it('when a field is missing, naming its object', async () => {
      const path = write('missing.json', JSON.stringify({ ...real(), goal: undefined }, null, 2));
      await expect(loader.load(path)).rejects.toThrow(/missing\.json:1: \/goal: is missing/);
    });

    it('when it has a field that nobody reads', async () => {
      copyFileSync(join(dataDirectory(), 'project.schema.json'), join(folder, 'project.schema.json'));
      const path = write('misspelt.json', { ...real(), $schema: './project.schema.json', gaol: 'x' });
      const line =
        readFileSync(path, 'utf8')
          .split('\n')
          .findIndex((text) => text.includes('gaol')) + 1;
      await expect(loader.load(path)).rejects.toThrow(
        `misspelt.json:${line}: /: must NOT have additional properties: "gaol"`,
      );
    });

    it('when a date does not exist', async () => {
      const path = amended((definition) => {
        Object.assign(definition, { endsOn: '2024-02-30' });
      });
      const line =
        readFileSync(path, 'utf8')
          .split('\n')
          .findIndex((text) => text.includes('2024-02-30')) + 1;
      await expect(loader.load(path)).rejects.toThrow(`amended.json:${line}: /endsOn`);
    });

    it('and nothing of it is written', async () => {
      const rows = await app.db.query(`SELECT 1 FROM project WHERE code = 'X'`);
      expect(rows).toHaveLength(0);
    });
  });
});
