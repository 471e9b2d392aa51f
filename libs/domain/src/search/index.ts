export { SEARCH_KINDS, searchPermission, type SearchKind } from './search-kind.ts';
export { isIndexedWord, searchLikes, searchPattern, searchWords, type SearchWord } from './search-words.ts';
