import { addDays, type LocalDate } from '@rssz/domain';

/** A whole-day entry of a calendar. */
export interface CalendarEntry {
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  readonly url: string;
}

export interface CalendarHeader {
  readonly name: string;
  /** When the text is made, ISO 8601 with Z. */
  readonly at: string;
}

const LINE_OCTETS = 75;

/**
 * Writes a calendar feed (RFC 5545): lines end with CRLF and are folded at 75 octets between whole characters, text values
 * are escaped, a whole-day entry ends on the next day, which does not belong to it.
 */
export function calendarText(header: CalendarHeader, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//RSSZ//RSSZ//CS',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(header.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap((entry) => entryLines(header, entry)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function entryLines({ at }: CalendarHeader, entry: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${at.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${basicDate(entry.on)}`,
    `DTEND;VALUE=DATE:${basicDate(addDays(entry.on, 1))}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basicDate = (date: LocalDate): string => date.replaceAll('-', '');

/** Escapes a TEXT value. Example: `escapeText('a; b')` → `'a\\; b'`. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Folds one content line; the continuation begins with a space, which counts to its 75 octets. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}
