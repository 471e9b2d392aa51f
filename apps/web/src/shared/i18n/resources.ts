import type { cs } from '@rssz/messages/cs';

/** Texts by area; English has the same keys. */
export type Resources = typeof cs;
export type Area = keyof Resources;
