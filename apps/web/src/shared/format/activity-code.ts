/** Code of a key activity as the project writes it: 'KA01' → 'KA 01', unbreakable. */
export function activityCode(code: string): string {
  return code.replace(/^KA/, 'KA\u00a0');
}
