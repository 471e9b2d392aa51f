import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** May this user walk down to the folder? Only looks; nothing on the way is ever changed. */
export function isTraversable(folder, identity) {
  if (identity === null) return true;
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (!existsSync(path) || !mayEnter(statSync(path), identity)) return false;
    if (path === dirname(path)) return true;
  }
}

function mayEnter({ mode, uid, gid }, identity) {
  if (uid === identity.uid) return (mode & 0o100) !== 0;
  if (gid === identity.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
