import { Injectable } from '@nestjs/common';
import { fileRefusals, inputChanges, reportStaleness, type Locale, type Refusal } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { DraftDocumentLookup, type DraftDocument, type DraftInputs } from '../draft-document/draft-document.lookup.ts';
import { readRow } from './deliverable-detail.view.ts';
import { readBuiltDraft, type StoredDraft } from './deliverable-draft.view.ts';
import { readingOf } from './deliverable-reading.ts';
import type { DeliverableDraft } from './dto/deliverable-draft.dto.ts';
import type { Deliverable } from './dto/deliverable.dto.ts';
import { mayWork } from './work-access.ts';

/** What the document of a deliverable draws from, the draft built from it, and whether it still says the same. */
@Injectable()
export class DeliverableDraftReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly drafts: DraftDocumentLookup,
  ) {}

  /** Errors: resource.not-found. */
  async read(actor: SignedInActor, project: ProjectRef, id: string): Promise<DeliverableDraft> {
    const row = await this.row(actor, project, id);
    const gathered = await this.drafts.inputs({ actor, project }, draftedOf(row));
    const stored = await readBuiltDraft(this.database, project.id, id);
    const emptyRefusals = draftRefusals(row, gathered);
    return {
      drawsFrom: row.outputLine.drawsFrom,
      inputs: gathered.inputs,
      ...stalenessOf(stored, gathered),
      emptyRefusals,
      refusals: [...this.workRefusals(actor, project, row), ...emptyRefusals],
    };
  }

  /** The draft as a file. Errors: resource.not-found, draft.no-inputs, draft.empty. */
  async write(actor: SignedInActor, project: ProjectRef, id: string, locale: Locale): Promise<DraftDocument> {
    const row = await this.row(actor, project, id);
    const document = await this.drafts.write({ actor, project }, draftedOf(row), locale);
    refuseIfAny(draftRefusals(row, document));
    return document;
  }

  private async row(actor: SignedInActor, project: ProjectRef, id: string): Promise<Deliverable> {
    const row = await readRow(this.database, readingOf(actor, project, this.clock.today()), id);
    if (!row) throw new ProblemError({ code: 'resource.not-found' });
    return row;
  }

  private workRefusals(actor: SignedInActor, project: ProjectRef, row: Deliverable): Refusal[] {
    const unitId = row.place?.unit?.id ?? null;
    const territory = { placeId: row.place?.code ?? null, unitId, ownerId: row.owner?.id ?? null };
    const works = mayWork(actor, project.id, territory, this.clock.today());
    return works ? fileRefusals(row.state) : [{ code: 'access.denied' }];
  }
}

/** The draft that stands and what of it does not hold; a report is held against one assembled now, sentence by sentence. */
function stalenessOf(
  stored: StoredDraft | null,
  { inputs, report }: DraftInputs,
): Pick<DeliverableDraft, 'built' | 'isStale' | 'changes' | 'staleStatements'> {
  if (!stored) return { built: null, isStale: false, changes: [], staleStatements: [] };
  const changes = inputChanges(stored.draft.inputs, inputs);
  const found = stored.report && report ? reportStaleness(stored.report, report) : { isStale: false, statements: [] };
  return {
    built: stored.draft,
    isStale: changes.length > 0 || found.isStale,
    changes,
    staleStatements: found.statements.map(({ code, params }) => ({ code, params: { ...params } })),
  };
}

const draftedOf = ({ id, code, title, outputLine }: Deliverable) => ({
  id,
  code,
  title,
  drawsFrom: outputLine.drawsFrom,
});

function draftRefusals({ outputLine }: Deliverable, { isEmpty }: DraftInputs): Refusal[] {
  if (outputLine.drawsFrom.length === 0) return [{ code: 'draft.no-inputs' }];
  return isEmpty ? [{ code: 'draft.empty' }] : [];
}
