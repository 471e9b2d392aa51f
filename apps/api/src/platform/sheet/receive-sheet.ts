import type { MultipartFile } from '@fastify/multipart';
import type { ProblemCode } from '@rssz/domain';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { basename, extname } from 'node:path';
import { multipartFile, readWhole } from '../files/multipart-file.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { RawSheet, SheetFormat, TextEncoding } from './raw-sheet.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

const FIELD = 'file';
const LONGEST_NAME = 200;
const FORMATS: readonly SheetFormat[] = ['csv', 'xlsx'];

/**
 * Takes a CSV or XLSX from a multipart request and reads it; the bytes are not kept. Errors beside the field "file":
 * those of receiveFile and of the readers.
 */
export async function receiveSheet(
  request: FastifyRequest,
  encoding?: TextEncoding,
): Promise<{ fileName: string; sheet: RawSheet }> {
  const { fileName, format, bytes } = await receiveFile(request, FORMATS);
  return { fileName, sheet: format === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes, encoding) };
}

/**
 * Takes a file of one of the formats from a multipart request into memory; it is not kept. Errors beside the field "file":
 * file.missing, file.empty, file.too-large, file.type-not-allowed, file.content-mismatch; request.malformed.
 */
export async function receiveFile(
  request: FastifyRequest,
  formats: readonly SheetFormat[],
): Promise<{ fileName: string; format: SheetFormat; bytes: Buffer }> {
  const part = await multipartFile(request, SHEET_LIMITS.bytes);
  if (!part || part.fieldname !== FIELD) throw refused('file.missing');
  const fileName = basename(part.filename.normalize('NFC')).slice(-LONGEST_NAME);
  const extension = extname(fileName).slice(1).toLowerCase();
  const format = formats.find((one) => one === extension);
  const bytes = await readWhole(part, () => bytesOf(part));
  if (!format) throw refused('file.type-not-allowed', { allowed: formats.join(', ') });
  await refuseOtherContent(bytes, format);
  return { fileName, format, bytes };
}

async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  if (part.file.truncated) throw refused('file.too-large', { max: SHEET_LIMITS.bytes });
  return Buffer.concat(chunks);
}

/** A workbook of another program may look like a plain archive; its parts are judged when it is read. */
async function refuseOtherContent(bytes: Buffer, format: SheetFormat): Promise<void> {
  if (bytes.length === 0) throw refused('file.empty');
  const found = await fileTypeFromBuffer(bytes);
  const isWorkbook = found?.ext === 'xlsx' || found?.ext === 'zip';
  if (format === 'xlsx' ? !isWorkbook : found !== undefined) throw refused('file.content-mismatch');
}

const refused = (code: ProblemCode, params?: Record<string, string | number>): ProblemError =>
  new ProblemError({ code, field: FIELD, ...(params ? { params } : {}) });
