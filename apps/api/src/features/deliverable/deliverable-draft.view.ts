import type { FinalReport } from '@rssz/domain';
import type { Queryable } from './deliverable-detail.view.ts';
import type { BuiltDraft } from './dto/deliverable-draft.dto.ts';

/** A built draft, with its statements where it is a final report. */
export interface StoredDraft {
  readonly draft: BuiltDraft;
  readonly report: FinalReport | null;
}

/** The newest built draft among the files that stand; null when there is none. */
export function readBuiltDraft(db: Queryable, projectId: string, deliverableId: string): Promise<StoredDraft | null> {
  return db.one(
    `SELECT df.report, json_build_object('fileId', df.id, 'name', sf.original_name,
       'builtAt', to_char(df.recorded_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       'builtBy', json_build_object('id', b.id, 'displayName', b.display_name),
       'inputs', (SELECT coalesce(json_agg(json_build_object('subject', i.subject, 'key', i.key, 'id', i.input_id,
          'label', i.label, 'number', i.number, 'revision', i.revision) ORDER BY i.subject, i.label), '[]')
        FROM draft_input i WHERE i.deliverable_file_id = df.id)) AS draft
     FROM deliverable_file df JOIN stored_file sf ON sf.id = df.file_id JOIN app_user b ON b.id = df.recorded_by
     WHERE df.project_id = $1 AND df.deliverable_id = $2 AND df.is_built AND df.recorded_to IS NULL
     ORDER BY df.recorded_from DESC, df.id DESC LIMIT 1`,
    [projectId, deliverableId],
    'deliverable-built-draft',
  );
}
