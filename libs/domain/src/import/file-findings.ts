import { finding, type Finding } from './finding.ts';

/** What decoding a Czech text by the wrong table leaves behind: replacement marks, and pairs that Czech never has. */
const misread = /\uFFFD|[ÃÄÅĂĹĽ][\u0080-\u00BF˘ˇ˝˛™š›žťŤŹź±ľ]/u;

/**
 * What is wrong with a file as a whole: a text decoded by the wrong table, no rows, more rows than are taken at once.
 *
 * Source: issue 3, bad input (a wrong encoding, 10 000 rows).
 *
 * Errors: `import.encoding`, `import.empty`, `import.too-many-rows`.
 *
 * @example fileFindings({ sample: 'N\uFFFDzev', rows: 3 }, { maxRows: 20000 }) // [{ code: 'import.encoding', … }]
 */
export function fileFindings(
  file: { readonly sample: string; readonly rows: number },
  limit: { readonly maxRows: number },
): Finding[] {
  const findings: Finding[] = [];
  if (isMisread(file.sample)) findings.push(finding('blocking', { code: 'import.encoding' }));
  if (file.rows === 0) findings.push(finding('blocking', { code: 'import.empty' }));
  if (file.rows > limit.maxRows) {
    const params = { max: limit.maxRows, rows: file.rows };
    findings.push(finding('blocking', { code: 'import.too-many-rows', params }));
  }
  return findings;
}

/** True for a text that was decoded by the wrong table. Example: `isMisread('PÅ™Ã­bram')` → `true`. */
export function isMisread(text: string): boolean {
  return misread.test(text);
}
