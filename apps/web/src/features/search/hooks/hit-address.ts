import type { SearchKind } from '@rssz/domain';
import type { SearchHit } from '../../../shared/api/types.ts';

/** Where a hit leads. An objective of the programme is its own parent. */
export function hitAddress(kind: SearchKind, { id, parentId }: Pick<SearchHit, 'id' | 'parentId'>): string {
  if (kind === 'programme-item') return id === parentId ? `/program/${id}` : `/program/${parentId}/${id}`;
  if (kind === 'measure') return `/plany/${parentId}/opatreni/${id}`;
  return `${places[kind]}/${id}`;
}

const places: Readonly<Record<Exclude<SearchKind, 'programme-item' | 'measure'>, string>> = {
  'territorial-unit': '/uzemni-celky',
  participant: '/ucastnici',
  plan: '/plany',
  deliverable: '/vystupy',
  'advisory-log': '/denik',
  call: '/vyzvy',
  mas: '/mas',
};
