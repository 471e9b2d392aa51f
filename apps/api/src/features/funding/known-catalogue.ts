import { Injectable } from '@nestjs/common';
import { indexCatalogue, type CatalogueIndex } from '@rssz/domain';
import type { FundingItem, FundingName } from './dto/funding.dto.ts';
import type { StoredCatalogue, StoredFunding } from './measure-funding.view.ts';

const KEPT = 2;

/** A version of the catalogue ready for matching. */
export interface ReadyCatalogue {
  readonly number: number;
  readonly checksum: string;
  readonly index: CatalogueIndex;
  readonly items: ReadonlyMap<string, FundingItem>;
  readonly groups: ReadonlyMap<string, FundingName>;
}

/**
 * The catalogue in force, prepared once for a version: a request tells its checksum, and the database sends the catalogue
 * along only when it holds another one. What is prepared never changes, so requests share it.
 */
@Injectable()
export class KnownCatalogue {
  /** By checksum, the newest last. The one before stays for answers that were under way when it changed. */
  private readonly ready = new Map<string, ReadyCatalogue>();

  get checksum(): string | null {
    return [...this.ready.keys()].at(-1) ?? null;
  }

  /** The catalogue that an answer speaks of; null when none is loaded. */
  of({ catalogue, checksum }: Pick<StoredFunding, 'catalogue' | 'checksum'>): ReadyCatalogue | null {
    if (catalogue !== null && !this.ready.has(catalogue.checksum)) this.keep(prepare(catalogue));
    return checksum === null ? null : (this.ready.get(checksum) ?? null);
  }

  private keep(catalogue: ReadyCatalogue): void {
    const [oldest] = this.ready.keys();
    if (oldest !== undefined && this.ready.size >= KEPT) this.ready.delete(oldest);
    this.ready.set(catalogue.checksum, catalogue);
  }
}

function prepare({ number, checksum, items, tags }: StoredCatalogue): ReadyCatalogue {
  return {
    number,
    checksum,
    index: indexCatalogue(items),
    items: new Map(
      items.map(({ code, objectiveCode, titleCs, titleEn, explanationCs, explanationEn }) => [
        code,
        { code, objectiveCode, titleCs, titleEn, explanationCs, explanationEn },
      ]),
    ),
    groups: new Map(tags.map(({ code, cs, en }) => [code, { code, nameCs: cs, nameEn: en }])),
  };
}
