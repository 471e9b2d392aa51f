import { join } from 'node:path';
import type { FileStoreConfig } from '../../config/config.ts';

/** Where uploads arrive before they are judged and kept: always on this machine, beside the store when that is local. */
export function arrivingFolder(files: FileStoreConfig): string {
  return join(files.kind === 'local' ? files.directory : files.temporaryDirectory, 'arriving');
}
