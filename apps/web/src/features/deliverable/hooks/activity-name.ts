/** "KA 02" for the code KA02, as the project's documents write it; the space does not break. */
export function activityName(code: string): string {
  return code.replace(/^([A-Z]+)(\d+)$/, '$1\u00a0$2');
}
