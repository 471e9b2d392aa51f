import { Injectable } from '@nestjs/common';
import type { DocumentInputKind, DraftInput, FinalReport, Locale } from '@rssz/domain';
import { draftDocumentTexts, interpolate } from '@rssz/messages';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { DraftSection } from '../../platform/document/draft-section.ts';
import { readDocumentHead } from '../../platform/document/read-document-head.ts';
import { writeDocx } from '../../platform/document/write-docx.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { CriteriaCatalogueLookup } from '../criteria-catalogue/criteria-catalogue.lookup.ts';
import { DeliverablePartLookup } from '../deliverable-part/deliverable-part.lookup.ts';
import { FinalReportLookup } from '../final-report/final-report.lookup.ts';
import { IndicatorSetLookup } from '../indicator-set/indicator-set.lookup.ts';
import { inputBlocks } from './input-blocks.ts';

/** The deliverable a draft is for. */
export interface DraftedDeliverable {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** What its document draws from, by the project definition. */
  readonly drawsFrom: readonly DocumentInputKind[];
}

/** Whose eyes read the inputs, in which project. */
export interface DraftReading {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
}

/** What a draft would now be built from. */
export interface DraftInputs {
  readonly inputs: readonly DraftInput[];
  readonly isEmpty: boolean;
  /** The statements of a final report; null for other documents. */
  readonly report: FinalReport | null;
}

export interface DraftDocument extends DraftInputs {
  readonly name: string;
  readonly content: Buffer;
}

/** Documents put together from what the system keeps: the catalogue and its pilot, indicator sets, parts, records of a unit. */
@Injectable()
export class DraftDocumentLookup {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly catalogues: CriteriaCatalogueLookup,
    private readonly sets: IndicatorSetLookup,
    private readonly parts: DeliverablePartLookup,
    private readonly reports: FinalReportLookup,
  ) {}

  async inputs(reading: DraftReading, deliverable: DraftedDeliverable): Promise<DraftInputs> {
    return gathered(await this.sections(reading, deliverable, 'cs'));
  }

  /** The document as DOCX, with the list of its inputs at its end; those that its footnotes say are not listed again. */
  async write(reading: DraftReading, deliverable: DraftedDeliverable, locale: Locale): Promise<DraftDocument> {
    const texts = draftDocumentTexts[locale];
    const sections = await this.sections(reading, deliverable, locale);
    const isCited = sections.some(({ footnotes }) => footnotes);
    const listed = sections.flatMap(({ inputs, footnotes }) => (footnotes ? [] : inputs));
    const marks = [texts.draftMark, ...sections.flatMap((section) => section.marks)];
    const { project } = reading;
    const head = await readDocumentHead(this.database, {
      projectId: project.id,
      locale,
      today: this.clock.today(),
      marks,
    });
    const content = await writeDocx({
      locale,
      head,
      title: deliverable.title,
      subtitle: interpolate(locale, texts.subtitle, { code: deliverable.code }),
      blocks: [
        { kind: 'paragraph', text: isCited ? texts.aboutCited : texts.about, look: 'note' },
        ...sections.flatMap(({ blocks }) => blocks),
        ...(isCited && listed.length === 0 ? [] : inputBlocks(listed, locale)),
      ],
      footnotes: sections.flatMap(({ footnotes }) => footnotes ?? []),
    });
    return { ...gathered(sections), content, name: interpolate(locale, texts.fileName, { code: deliverable.code }) };
  }

  private async sections(
    { actor, project }: DraftReading,
    { id, drawsFrom }: DraftedDeliverable,
    locale: Locale,
  ): Promise<DraftSection[]> {
    const writers: Readonly<Record<DocumentInputKind, () => Promise<DraftSection>>> = {
      'criteria-catalogue': () => this.catalogues.draftSection(actor, project, locale),
      'indicator-sets': () => this.sets.draftSection(project.id, locale),
      parts: () => this.parts.draftSection(project.id, id, locale),
      'final-report': () => this.reports.draftSection(project.id, id, locale),
    };
    return Promise.all(drawsFrom.map((kind) => writers[kind]()));
  }
}

/** A document with something to say in one of its sections is worth building. */
function gathered(sections: readonly DraftSection[]): DraftInputs {
  return {
    inputs: sections.flatMap(({ inputs }) => inputs),
    isEmpty: sections.every(({ isEmpty }) => isEmpty),
    report: sections.find(({ report }) => report)?.report ?? null,
  };
}
