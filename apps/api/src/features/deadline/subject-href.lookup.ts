/** The page of the web on which the subject of a deadline or a notification is worked on. */
export function subjectHref(subjectType: string, subjectId: string): string {
  const page: Readonly<Record<string, string>> = {
    deliverable: '/vystupy',
    'territorial-unit': '/uzemni-celky',
    'advisory-log': '/denik',
    participant: '/ucastnici',
  };
  const path = page[subjectType];
  return path ? `${path}/${subjectId}` : '/muj-den';
}
