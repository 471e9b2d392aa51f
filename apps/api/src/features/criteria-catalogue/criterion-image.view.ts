import type { ScaleLevel } from '@rssz/domain';
import type { Readable } from './criteria-catalogue.view.ts';

/** A criterion as its rows keep it: enough to put it back as it was. */
export interface CriterionImage {
  readonly id: string;
  readonly code: string;
  readonly thematicAreaId: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly position: number;
  readonly mappedFromId: string | null;
  readonly mappedFrom: string | null;
  readonly levels: readonly ScaleLevel[];
  readonly version: number;
  readonly isRated: boolean;
  readonly isDraft: boolean;
}

const IMAGE = `SELECT k.id, k.code, k.thematic_area_id AS "thematicAreaId", t.code AS "areaCode", t.name_cs AS "areaName",
  k.title, k.title_en AS "titleEn", k.description, k.description_en AS "descriptionEn", k.position,
  k.mapped_from_id AS "mappedFromId", o.code AS "mappedFrom", k.version, c.state = 'draft' AS "isDraft",
  EXISTS (SELECT 1 FROM assessment a WHERE a.criterion_id = k.id) AS "isRated",
  (SELECT coalesce(json_agg(json_build_object('level', l.level, 'descriptor', l.descriptor,
     'descriptorEn', l.descriptor_en) ORDER BY l.level), '[]') FROM criterion_level l WHERE l.criterion_id = k.id) AS levels
FROM criterion k JOIN criteria_catalogue c ON c.id = k.catalogue_id JOIN thematic_area t ON t.id = k.thematic_area_id
LEFT JOIN criterion o ON o.id = k.mapped_from_id`;

/** The criteria of a version. */
export function readImagesOf(db: Readable, catalogueId: string): Promise<CriterionImage[]> {
  return db.query<CriterionImage>(`${IMAGE} WHERE k.catalogue_id = $1 ORDER BY k.position, k.code`, [catalogueId]);
}

/** The criteria with the ids that are still there. */
export function readImages(db: Readable, ids: readonly string[]): Promise<CriterionImage[]> {
  return db.query<CriterionImage>(`${IMAGE} WHERE k.id = ANY($1::uuid[])`, [ids]);
}
