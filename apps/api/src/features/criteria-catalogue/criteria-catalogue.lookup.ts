import { Injectable } from '@nestjs/common';
import type { CatalogueState, Locale } from '@rssz/domain';
import { catalogueDocumentTexts, draftDocumentTexts, interpolate } from '@rssz/messages';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { DraftSection } from '../../platform/document/draft-section.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { catalogueBlocks } from './catalogue-blocks.ts';
import { CriteriaCatalogueReader } from './criteria-catalogue.reader.ts';
import type { CriteriaCatalogueDetail } from './dto/criteria-catalogue.dto.ts';
import { pilotBlocks } from './pilot-blocks.ts';

interface Chosen {
  readonly id: string;
  /** Pilot ratings ever recorded, corrected ones included: any new one changes it. */
  readonly ratings: number;
}

const TEXT_OF_STATE: Readonly<
  Record<Exclude<CatalogueState, 'retired'>, 'catalogueInForce' | 'cataloguePiloted' | 'catalogueDraft'>
> = { 'in-force': 'catalogueInForce', piloted: 'cataloguePiloted', draft: 'catalogueDraft' };

/** What other features may ask of the catalogue of quality criteria. */
@Injectable()
export class CriteriaCatalogueLookup {
  constructor(
    private readonly database: Database,
    private readonly reader: CriteriaCatalogueReader,
  ) {}

  /**
   * The version that stands as the criteria document of KA 01c, with its pilot: the one in force, else one that is being
   * piloted, else the newest draft; the document says which.
   */
  async draftSection(actor: SignedInActor, project: ProjectRef, locale: Locale): Promise<DraftSection> {
    const chosen = await this.choose(project.id);
    const catalogue = chosen && (await this.reader.find(this.database, actor, project, chosen.id));
    if (!chosen || !catalogue) return none(locale);
    const { id, title, number, version, isSample } = catalogue;
    const pilotId = chosen.ratings > 0 ? id : null;
    return {
      inputs: [
        { subject: 'catalogue', key: 'catalogue', id, label: title, number, revision: String(version) },
        { subject: 'pilot', key: 'pilot', id: pilotId, label: title, number, revision: String(chosen.ratings) },
      ],
      blocks: [standing(catalogue, locale), ...catalogueBlocks(catalogue, locale), ...pilotBlocks(catalogue, locale)],
      marks: isSample ? [catalogueDocumentTexts[locale].sample] : [],
      isEmpty: catalogue.criteria.length === 0,
    };
  }

  private choose(projectId: string): Promise<Chosen | null> {
    return this.database.one<Chosen>(
      `SELECT c.id, (SELECT count(*)::int FROM assessment a JOIN criterion k ON k.id = a.criterion_id
         WHERE k.catalogue_id = c.id AND a.is_pilot) AS ratings
       FROM criteria_catalogue c WHERE c.project_id = $1 AND c.state <> 'retired'
       ORDER BY array_position(ARRAY['in-force', 'piloted', 'draft'], c.state), c.number DESC LIMIT 1`,
      [projectId],
    );
  }
}

function none(locale: Locale): DraftSection {
  const text = draftDocumentTexts[locale].catalogueMissing;
  return {
    inputs: [{ subject: 'catalogue', key: 'catalogue', id: null, label: '', number: null, revision: '' }],
    blocks: [{ kind: 'paragraph', text, look: 'warning' }],
    marks: [],
    isEmpty: true,
  };
}

function standing({ state, number }: CriteriaCatalogueDetail, locale: Locale): DocumentBlock {
  const text = draftDocumentTexts[locale][TEXT_OF_STATE[state === 'retired' ? 'draft' : state]];
  return {
    kind: 'paragraph',
    text: interpolate(locale, text, { number }),
    look: state === 'in-force' ? 'strong' : 'warning',
  };
}
