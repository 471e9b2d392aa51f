/** Kinds of records the audit log speaks of. */
export const subjectTypes = [
  'deliverable',
  'territorial-unit',
  'advisory-log',
  'participant',
  'indicator',
  'verdict',
  'user',
  'project',
  'mail',
  'import',
  'unit-contact',
  'exclusion-index',
  'mas',
  'mas-project',
  'enquiry',
] as const;

const addresses: Partial<Record<string, string>> = {
  deliverable: '/vystupy',
  'territorial-unit': '/uzemni-celky',
  'advisory-log': '/denik',
  participant: '/ucastnici',
  import: '/import',
  mas: '/mas',
  enquiry: '/dotazy',
};

/** Where a record can be opened; null when it has no screen of its own. */
export function subjectAddress(type: string, id: string): string | null {
  const base = addresses[type];
  return base ? `${base}/${id}` : null;
}
