/** A quoted fragment of the source without the dashes and spaces it was cut out with: '– 1 dokument –' → '1 dokument'. */
export function sourceFragment(source: string): string {
  return source.replace(/^[\s–—-]+|[\s–—-]+$/g, '');
}
