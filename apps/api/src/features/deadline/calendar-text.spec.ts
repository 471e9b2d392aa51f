import { localDate } from '@rssz/domain';
import { calendarText, escapeText, foldLine } from './calendar-text.ts';

const header = { name: 'RSSZ', at: '2024-09-16T06:00:00.123Z' };

describe('calendarText', () => {
  it('writes a whole-day entry that ends on the next day', () => {
    const entry = {
      uid: '1@rssz',
      on: localDate('2024-12-31'),
      summary: 'V-01 Metodika',
      url: 'https://x.test/vystupy/1',
    };
    const text = calendarText(header, [entry]);
    expect(text).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n');
    expect(text).toContain('DTSTAMP:20240916T060000Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes what separates values, and no text can begin a line of its own', () => {
    expect(escapeText('a\\b; c, d\r\nBEGIN:VEVENT')).toBe('a\\\\b\\; c\\, d\\nBEGIN:VEVENT');
  });

  it('folds at 75 octets and never inside a character', () => {
    const line = `SUMMARY:${'žluťoučký kůň 🐎 '.repeat(20)}`;
    const folded = foldLine(line);
    const parts = folded.split('\r\n');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
    expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  });

  it('leaves a line of exactly 75 octets whole', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
});
