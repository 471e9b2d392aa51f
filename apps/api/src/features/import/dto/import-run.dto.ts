import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  FINDING_SEVERITIES,
  IMPORT_ACTIONS,
  IMPORT_STATES,
  type FindingSeverity,
  type ImportAction,
  type ImportState,
} from '@rssz/domain';
import { UserRef } from '../../../platform/http/dto/ref.dto.ts';

export class ImportColumnHeader {
  @ApiProperty({ example: 'Kód obce' }) cs: string;
  @ApiProperty({ example: 'Municipality code' }) en: string;
}

/** A column that a kind of import knows. */
export class ImportColumn {
  @ApiProperty({ example: 'code' }) key: string;
  @ApiProperty({ type: ImportColumnHeader }) header: ImportColumnHeader;
  @ApiProperty({ type: [String], description: 'Other headers under which it is recognised' }) aliases: string[];
  @ApiProperty() isRequired: boolean;
}

export class ImportKindDescription {
  @ApiProperty({ example: 'territorial-unit' }) kind: string;
  @ApiProperty({ description: 'False for lists of the whole installation' }) isOfProject: boolean;
  @ApiProperty({ type: [ImportColumn] }) columns: ImportColumn[];
}

/** What an import has to say about a file or a line, in the words of a problem's code. */
export class ImportFinding {
  @ApiProperty({ enum: FINDING_SEVERITIES }) severity: FindingSeverity;
  @ApiProperty({ example: 'import.formula' }) code: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Record<string, string | number>;
  @ApiProperty({ type: String, nullable: true, description: 'Key of the column; null for the whole line or file' })
  column: string | null;
}

export class ImportCounts {
  @ApiProperty() create: number;
  @ApiProperty() update: number;
  @ApiProperty() unchanged: number;
  @ApiProperty() refuse: number;
  @ApiProperty({ description: 'Lines with a warning, whatever their action' }) withWarning: number;
}

export class MatchedImportColumn {
  @ApiProperty({ example: 'code' }) key: string;
  @ApiProperty({ example: 'Kód obce' }) header: string;
}

/** Why an import stopped: a fault, or lines refused since its rehearsal, to which nobody agreed. */
export class ImportFailure {
  @ApiProperty({ example: 'import.refused-since' }) code: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Record<string, string | number>;
}

/** An import from its rehearsal to its undoing; `processed` of `total` is its progress. */
export class ImportRun {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'municipality' }) kind: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ enum: IMPORT_STATES }) state: ImportState;
  @ApiProperty({ enum: ['csv', 'xlsx'] }) format: string;
  @ApiProperty({ type: String, nullable: true, example: 'windows-1250' }) encoding: string | null;
  @ApiProperty({ type: String, nullable: true, example: ';' }) separator: string | null;
  @ApiProperty({ type: [String] }) headers: string[];
  @ApiProperty({ type: [MatchedImportColumn] }) columns: MatchedImportColumn[];
  @ApiProperty({ type: [MatchedImportColumn], description: 'Headers that a missing column may have been renamed to' })
  suggestions: MatchedImportColumn[];
  @ApiProperty({ type: [ImportFinding], description: 'Findings about the whole file' }) findings: ImportFinding[];
  @ApiProperty() total: number;
  @ApiProperty() processed: number;
  @ApiProperty({ type: ImportCounts }) counts: ImportCounts;
  @ApiProperty({ type: UserRef }) createdBy: UserRef;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'False once its lines were swept: it is no longer completed or undone' })
  hasRows: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt: string | null;
  @ApiProperty({ type: UserRef, nullable: true }) undoneBy: UserRef | null;
  @ApiProperty({ type: ImportFailure, nullable: true, description: 'Why it stopped, until it is started again' })
  failure: ImportFailure | null;
}

export class ImportRunPage {
  @ApiProperty({ type: [ImportRun] }) items: ImportRun[];
  @ApiProperty() total: number;
}

export class ImportCell {
  @ApiProperty({ example: 'code' }) key: string;
  @ApiProperty({ example: '554782' }) text: string;
}

/** A line of the file and what it will do or did. */
export class ImportRow {
  @ApiProperty({ description: 'As a spreadsheet numbers it; the header is the first' }) line: number;
  @ApiProperty({ enum: IMPORT_ACTIONS }) action: ImportAction;
  @ApiProperty({ type: [ImportCell], description: 'The cells of the matched columns' }) cells: ImportCell[];
  @ApiProperty({ type: [ImportFinding] }) findings: ImportFinding[];
  @ApiProperty({ type: String, nullable: true, description: 'The record written; null until then' })
  subjectId: string | null;
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRow] }) items: ImportRow[];
  @ApiProperty() total: number;
}
