import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

const OOXML = 'application/vnd.openxmlformats-officedocument.';

/** What evidence may be: documents, sheets, presentations, scans and plain text, by extension and true content. */
export const MEDIA_TYPE_OF_EXTENSION: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: `${OOXML}wordprocessingml.document`,
  xlsx: `${OOXML}spreadsheetml.sheet`,
  pptx: `${OOXML}presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
};

const TEXT_TYPES = new Set(['text/plain', 'text/csv']);
const TEXT_SAMPLE_BYTES = 64 * 1024;

/** Whether the bytes at `path` are what the extension promises. Text has no signature: it must be UTF-8 without NUL. */
export async function contentMatches(path: string, mediaType: string): Promise<boolean> {
  const found = await fileTypeFromFile(path);
  if (TEXT_TYPES.has(mediaType)) return found === undefined && (await isText(path));
  return found?.mime === mediaType;
}

async function isText(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TEXT_SAMPLE_BYTES), 0, TEXT_SAMPLE_BYTES, 0);
    const sample = buffer.subarray(0, bytesRead);
    if (sample.includes(0)) return false;
    // A sample may cut a character in two; only its tail may be broken.
    const text = new TextDecoder('utf-8').decode(sample);
    return !text.slice(0, -3).includes('\uFFFD');
  } finally {
    await handle.close();
  }
}
