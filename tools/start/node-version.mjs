/**
 * Says in one sentence why this Node cannot run RSSZ, or null when it can. Written in old syntax on purpose: it is read
 * by the very versions that it refuses. Example: nodeProblem('18.20.0') → 'RSSZ needs Node 20.19 …'.
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  const lowest = { 20: 19, 22: 12 };
  const fits = major > 22 || (lowest[major] !== undefined && minor >= lowest[major]);
  return fits
    ? null
    : 'RSSZ needs Node 20.19 or newer (20.19+, 22.12+, 23 and later); this is Node ' +
        version +
        '. Please update Node.';
}
