import type { Locale } from '@rssz/domain';
import type { DescriptionDetail } from './dto/description.dto.ts';

/** What the blocks of a document are made from; names of areas come in the language of the document. */
export interface DescriptionPrint {
  readonly locale: Locale;
  readonly description: DescriptionDetail;
  readonly areaNames: ReadonlyMap<string, string>;
}
