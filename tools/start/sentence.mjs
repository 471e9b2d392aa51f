/** A failure that the person at the terminal can act on: shown as this one sentence, without a stack. */
export class Sentence extends Error {}

const byCode = {
  ENOSPC: (path) => `The disk is full${path}; free some space and start again.`,
  EDQUOT: (path) => `The disk quota is used up${path}; free some space and start again.`,
  EROFS: (path) => `The file system is read-only${path}; choose a writable folder with RSSZ_DATA_DIR.`,
  EACCES: (path) => `This user may not write${path}; give it the right or choose another folder with RSSZ_DATA_DIR.`,
  EPERM: (path) => `This user may not change${path}; give it the right or choose another folder with RSSZ_DATA_DIR.`,
  ENOTDIR: (path) => `A folder is expected${path}, but something else is in its place.`,
  EEXIST: (path) => `A folder is expected${path}, but something else is in its place.`,
};

/**
 * Turns any error into one sentence. Example: explain({code:'ENOSPC', path:'/data/x'}) → 'The disk is full (/data/x); …'.
 */
export function explain(error) {
  if (error instanceof Sentence) return error.message;
  const sentence = byCode[error?.code];
  if (sentence) return sentence(error.path ? ` (${error.path})` : '');
  return `Unexpected failure: ${error?.message ?? String(error)}`;
}
