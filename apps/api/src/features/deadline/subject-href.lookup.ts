/** The page of the web on which the subject of a deadline or a notification is worked on. */
export function subjectHref(subjectType: string, subjectId: string): string {
  const page: Readonly<Record<string, string>> = {
    deliverable: '/vystupy',
    'territorial-unit': '/uzemni-celky',
    'unit-comparison': '/srovnani',
    'cooperation-description': '/popisy-spoluprace',
    'advisory-log': '/denik',
    participant: '/ucastnici',
    handover: '/predani',
    'expected-result': '/ocekavane-vysledky',
    enquiry: '/dotazy',
    measure: '/opatreni',
    plan: '/plany',
    call: '/vyzvy',
  };
  const path = page[subjectType];
  return path ? `${path}/${subjectId}` : '/muj-den';
}

/**
 * A link that is followed from outside the web, such as from a mail or a calendar: it also says which project it is of, since
 * the reader may have another one open. Example: `inProject('https://x.test/vystupy/1', 'RSSZ')` → `…/vystupy/1?projekt=RSSZ`.
 */
export function inProject(address: string, projectCode: string): string {
  return `${address}?projekt=${encodeURIComponent(projectCode)}`;
}
