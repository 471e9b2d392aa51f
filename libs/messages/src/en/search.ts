import type { search as czech } from '../cs/search.ts';
import type { Translation } from '../translation.ts';

/** Searching in everything a person may read. */
export const search = {
  title: 'Search',
  lead: 'The programme catalogue, units, plans, deliverables, the diary and people within your access. Diacritics, endings and typos do not matter.',
  label: 'Search the project',
  placeholder: 'such as dluhova poradna',
  hint: 'Two letters are enough. Names are not kept in the address of the page.',
  kind: 'Kind',
  allKinds: 'All kinds',
  kinds: {
    'territorial-unit': 'Territorial units',
    participant: 'Participants',
    plan: 'Plans',
    measure: 'Measures',
    deliverable: 'Deliverables',
    'advisory-log': 'Diary',
    call: 'Calls',
    mas: 'Local action groups',
    'programme-item': 'OPZ+ programme',
  },
  results: 'Results',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  near: 'Nothing says exactly that. These are near to it.',
  none: 'Nothing was found',
  noneText: 'Try another word. Only what you have access to is searched.',
  visit: 'Advisory visit {{date}}',
  due: 'by {{date}}',
  all: 'All results',
  more: 'More: {{kind}}',
  keys: 'Arrows choose, Enter opens.',
} satisfies Translation<typeof czech>;
