/** One page of a bucket's listing; `next` is the token of the page after it, null on the last one. */
export interface Listing {
  readonly entries: readonly { readonly key: string; readonly modified: Date }[];
  readonly next: string | null;
}

/** Reads the answer to ListObjectsV2. Stores differ in the order of the elements, never in their names. */
export function readListing(xml: string): Listing {
  const entries = [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, entry = '']) => ({
    key: element(entry, 'Key'),
    modified: new Date(element(entry, 'LastModified')),
  }));
  const isTruncated = element(xml, 'IsTruncated') === 'true';
  return { entries, next: isTruncated ? element(xml, 'NextContinuationToken') || null : null };
}

/** The code in an error answer, '' when there is none. Example: `<Error><Code>NoSuchBucket</Code>…` → 'NoSuchBucket'. */
export function s3ErrorCode(xml: string): string {
  return element(xml, 'Code');
}

function element(xml: string, name: string): string {
  return unescape(new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '');
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|quot|apos|amp));/gi, (_whole, decimal, hex, name) =>
    name ? (CHARACTERS[name] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
}
