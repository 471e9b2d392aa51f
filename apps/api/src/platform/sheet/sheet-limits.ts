/** How much one file may bring; the limits stand before anything is unpacked or parsed. */
export const SHEET_LIMITS = {
  bytes: 10 * 1024 * 1024,
  rows: 10_000,
  columns: 100,
  /** What all parts of a workbook may unpack to: a bomb promises or holds more. */
  unpackedBytes: 80 * 1024 * 1024,
  archiveEntries: 500,
  cellCharacters: 32_767,
} as const;
