#!/usr/bin/env node
// Opens what RSSZ writes in LibreOffice and compares what stands there with the API: the timesheet of a month as XLSX,
// the final report of a unit as DOCX. It needs `soffice` on the path and works on a temporary database with the demo.
//   node tools/drills/office-drill.mjs
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDemo } from '../bench/prepared.mjs';
import { startServer } from '../bench/servers.mjs';
import { signIn } from '../bench/visitor.mjs';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { createProgress } from '../start/progress.mjs';
import { removePgVariables } from '../start/settings.mjs';
import { createShutdown } from '../start/shutdown.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A month of the demo that is signed. */
const month = '2024-08';
const csv = 'csv:Text - txt - csv (StarCalc):59,34,76';

const shutdown = createShutdown();
const folder = mkdtempSync(join(tmpdir(), 'rssz-office-'));
process.chdir(root);
removePgVariables(process.env);
try {
  const progress = createProgress();
  await ensureInstalled({ root, progress, shutdown });
  await ensureBuilt({ root, progress, shutdown });
  const demo = await prepareDemo(root);
  shutdown.add('the temporary database', 30_000, demo.stop);
  const server = await startServer({ script: join(root, 'apps/api/dist/main.js'), env: demo.env });
  shutdown.add('the server', 11_000, server.stop);
  await compareTimesheet(await reader(server.url, 'consultant'));
  await compareReport(await reader(server.url, 'manager'));
  console.log('LibreOffice shows the numbers of the API.');
} catch (error) {
  process.exitCode = 1;
  console.error(`office drill: ${error.code === 'ENOENT' ? 'LibreOffice (soffice) is not on the path' : error.stack}`);
} finally {
  await shutdown.run();
  rmSync(folder, { recursive: true, force: true });
}

/** Every line and every total of the sheet stands in its cells as a number of hours. */
async function compareTimesheet({ json, bytes, session }) {
  const path = `timesheets/${month}/people/${session.user.id}`;
  const sheet = await json(path);
  const shown = converted('vykaz.xlsx', await bytes(`${path}/export.xlsx`), csv, 'csv');
  const cells = shown.split('\n').map((line) => line.split(';'));
  assert.ok(sheet.lines.length > 0, 'the demo has no timesheet');
  for (const { activityGroup, keyActivity, minutes } of sheet.lines) {
    const row = cells.find((line) => line[0] === activityGroup && line[1] === keyActivity);
    assert.equal(row?.[2], hours(minutes), `${activityGroup}, ${keyActivity}`);
  }
  for (const total of [sheet.totals.project, sheet.totals.all, sheet.totals.fund]) {
    assert.ok(
      cells.some((line) => line[1] === '' && line[2] === hours(total)),
      `a total of ${hours(total)} h`,
    );
  }
  console.log(`timesheet ${month}: ${sheet.lines.length} lines and the totals agree`);
}

/** The visits and hours of the report are those of the unit's diary; each statement ends with its footnote. */
async function compareReport({ json, bytes }) {
  const report = await reportWithVisits(json);
  const document = await bytes(`deliverables/${report.id}/draft/document`);
  const text = converted('zprava.docx', document, 'txt:Text', 'txt').replace(/\u00a0/g, ' ');
  const { total, totalMinutes } = await json(`advisory-logs?unit=${report.unitId}&size=1`);
  const said = `počet návštěv: ${total}, celkem ${String(Math.round((totalMinutes / 60) * 100) / 100).replace('.', ',')} h.`;
  const sentence = text.split('\n').find((line) => line.includes('Odborné poradenství probíhalo'));
  assert.ok(sentence?.includes(said), `expected “${said}”, the document says “${sentence}”`);
  assert.match(sentence, /h\.1\b/, 'the statement has its footnote');
  console.log(`final report ${report.code}: ${said} agrees with the diary`);
}

/** A final report that is being written, of a unit with visits. */
async function reportWithVisits(json) {
  const { items } = await json('territorial-units?size=200');
  const unit = items.find((one) => one.visits > 5 && one.finalReport?.state === 'in-progress');
  assert.ok(unit, 'the demo has no unit with a final report in progress');
  return { unitId: unit.id, id: unit.finalReport.id, code: unit.finalReport.code };
}

async function reader(url, role) {
  const { headers, session } = await signIn(url, role);
  const ask = async (path) => {
    const answer = await fetch(`${url}/api/v1/projects/RSSZ/${path}`, { headers });
    assert.equal(answer.status, 200, path);
    return answer;
  };
  return {
    session,
    json: async (path) => (await ask(path)).json(),
    bytes: async (path) => Buffer.from(await (await ask(path)).arrayBuffer()),
  };
}

/** What LibreOffice reads in a file, as text. */
function converted(name, content, filter, extension) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [home, '--headless', '--convert-to', filter, '--outdir', folder, file];
  execFileSync('soffice', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 });
  return readFileSync(join(folder, name.replace(/\.\w+$/, `.${extension}`)), 'utf8');
}

/** Hours with two decimals, as the cell is formatted. */
function hours(minutes) {
  return (Math.round((minutes / 60) * 100) / 100).toFixed(2);
}
