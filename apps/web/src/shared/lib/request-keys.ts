import { v7 as uuidv7 } from 'uuid';

/** Answers the idempotency key of a content: the same content keeps its key, so the server recognises a retry. */
export function requestKeys(): (content: string) => string {
  let sent: { readonly content: string; readonly key: string } | null = null;
  return (content) => {
    if (sent?.content !== content) sent = { content, key: uuidv7() };
    return sent.key;
  };
}
