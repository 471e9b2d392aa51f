import type { DescriptionContent } from '@rssz/domain';
import type { DescriptionRequest } from '../../../shared/api/types.ts';

/** A text as the domain knows it; days come from the API as text. */
export function domainContent(content: DescriptionRequest): DescriptionContent {
  return content as unknown as DescriptionContent;
}

export function requestOf(content: DescriptionContent): DescriptionRequest {
  return content as unknown as DescriptionRequest;
}
