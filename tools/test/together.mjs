import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Spec files in one group: enough to share what they import, few enough that two workers end together. */
const groupSize = 8;

/**
 * Puts spec files together, so that what they all import (the whole application) is loaded once for a group and not once
 * for a file: half of the time of the API's specs was that. Every spec keeps its own application and database, and its
 * hooks stay within its file. Answers the folder with the groups, below `folder`, and how to remove it.
 */
export function putTogether({ folder, specs }) {
  const groups = join(folder, '.together');
  rmSync(groups, { recursive: true, force: true });
  mkdirSync(groups);
  for (const [index, files] of inGroups(specs, groupSize).entries()) {
    writeFileSync(join(groups, `group-${String(index + 1).padStart(2, '0')}.js`), sourceOf(folder, files));
  }
  return { folder: groups, remove: () => rmSync(groups, { recursive: true, force: true }) };
}

/** Specs of one feature are alike slow: they are dealt out, one to each group in turn. */
export function inGroups(specs, size) {
  const count = Math.ceil(specs.length / size);
  return Array.from({ length: count }, (_, group) => specs.filter((__, index) => index % count === group));
}

function sourceOf(folder, files) {
  const blocks = files.map((file) => {
    const path = relative(folder, file).split(sep).join('/');
    return `describe(${JSON.stringify(path)}, () => void require(${JSON.stringify(`../${path}`)}));\n`;
  });
  return blocks.join('');
}
