import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { daysBetween } from '../kernel/date-arithmetic.ts';
import { localDate, type LocalDate } from '../kernel/local-date.ts';
import { isWorkingDay } from '../kernel/working-day.ts';
import { isEmailAddress } from '../kernel/email-address.ts';
import { cleanEnquiry, enquiryProblems, type EnquiryDraft } from './enquiry-problems.ts';
import { dueOnRelease, enquiryDueOn, enquiryKeptUntil, spamKeptUntil } from './enquiry-terms.ts';
import { mailboxOf } from './mailbox.ts';
import { plainLine, plainText } from './plain-text.ts';
import { isPuzzleSolved, solvePuzzle } from './puzzle.ts';
import { sha256Words } from './sha-256.ts';
import { countLinks, suspicionsOf } from './suspicion.ts';

const draft: EnquiryDraft = {
  name: 'Оксана Приклад',
  email: 'Starosta@Obec.example',
  organisation: 'Obec Ukázkov',
  topic: 'Komunitní centrum',
  text: 'Dobrý den, hledáme podporu pro komunitní centrum.',
};

describe('an enquiry', () => {
  it('is whole with who asks, what about and what', () => {
    expect(enquiryProblems(draft)).toEqual([]);
    expect(cleanEnquiry({ ...draft, email: ' Starosta@Obec.example\r\n' }).email).toBe('starosta@obec.example');
  });

  it.each([
    ['name', '', 'validation.required'],
    ['name', ' \u200b\u202e ', 'validation.required'],
    ['email', 'starosta', 'validation.not-an-email'],
    ['email', 'a@b.example,c@d.example', 'validation.not-an-email'],
    ['organisation', 'x'.repeat(201), 'validation.too-long'],
    ['topic', '\n', 'validation.required'],
    ['text', 'Kolik?', 'validation.too-short'],
    ['text', 'x'.repeat(100_000), 'validation.too-long'],
  ] as const)('is refused with the %s %j', (field, value, code) => {
    expect(enquiryProblems({ ...draft, [field]: value.slice(0, 100_000) })).toMatchObject([{ field, code }]);
  });
});

describe('plain text', () => {
  it('keeps every script and the signs that join letters', () => {
    const text = 'Žluťoučký кінь 中文 العربية می‌خواهم 👩‍👧 <b>tučně</b>';
    expect(plainText(text)).toBe(text);
  });

  it('drops what is not seen and joins line ends', () => {
    expect(plainText('a\u0000\u0007\u202eb\r\nc\u2028d\ud800\n\n\n\ne  \n')).toBe('ab\nc\nd\n\ne');
    expect(plainLine('Jan\r\nBcc: obet@example.com')).toBe('Jan Bcc: obet@example.com');
  });

  it.each([
    ['spaces before a sign', 'a' + ' '.repeat(1_000_000) + 'x'],
    ['tabs before a sign', 'a' + '\t'.repeat(1_000_000) + 'x'],
    ['lines of spaces', ' \n'.repeat(500_000) + 'x'],
  ])('cleans a megabyte of %s', (_case, text) => {
    expect(plainText(text).endsWith('x')).toBe(true);
    expect(plainLine(text)).toMatch(/^(a )?x$/);
  });

  it('is the same when cleaned twice, and one line never holds two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(plainLine(text)).not.toMatch(/[\n\r\t\u2028]/);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it.each(['a@b.example', 'jana.novak+rssz@urad-obce.example'])('%s holds', (text) =>
    expect(isEmailAddress(text)).toBe(true),
  );
  it.each([
    '',
    'a',
    '@b.example',
    'a@b',
    'a b@c.example',
    'a@-b.example',
    '"a"@b.example',
    'a@b.example\nBcc: c@d.example',
    `${'a'.repeat(65)}@b.example`,
  ])('%j does not', (text) => expect(isEmailAddress(text)).toBe(false));

  it('never holds what could end a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (isEmailAddress(text)) expect(text).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });
});

describe('the due date of what was let through', () => {
  it.each([
    ['2024-09-30', '2024-09-30'],
    ['2024-10-01', '2024-10-15'],
  ])('on %s is %s', (on, due) => expect(dueOnRelease(localDate(on), localDate('2024-09-30'), 10)).toBe(due));
});

describe('a mail box', () => {
  it.each([
    ['jana@obec.example', 'jana@obec.example'],
    ['jana+a@obec.example', 'jana@obec.example'],
    ['jana+a+b@obec.example', 'jana@obec.example'],
    ['+jana@obec.example', '+jana@obec.example'],
    ['jana@obec.example+x', 'jana@obec.example+x'],
  ])('of %s is %s', (email, expected) => expect(mailboxOf(email)).toBe(expected));
});

describe('suspicion', () => {
  it.each(['a-'.repeat(50_000), 'a.'.repeat(50_000), `${'a'.repeat(60)}.`.repeat(1500), '< '.repeat(50_000)])(
    'is looked for in whatever is sent (%#)',
    (text) => expect(suspicionsOf([text], '')).toEqual([]),
  );

  it.each([
    ['Dobrý den, jsme obec Ukázkov.', '', []],
    ['Náš web je www.ukazkov.example.', '', []],
    ['http://a.example http://b.example www.c.example', '', ['links']],
    ['<a href="x">sem</a>', '', ['markup']],
    ['[url=x]sem[/url]', '', ['markup']],
    ['Dobrý den', 'https://robot.example', ['trap']],
  ])('%j %j is suspected of %j', (text, trap, expected) => expect(suspicionsOf([text], trap)).toEqual(expected));

  it('counts links whatever stands between them', () => {
    fc.assert(
      fc.property(fc.nat(20), (count) => {
        expect(countLinks(Array.from({ length: count }, (_, i) => `viz https://w${i}.example/x,`).join(' '))).toBe(
          count,
        );
      }),
    );
  });
});

describe('terms', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((n): LocalDate => {
    return new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10) as LocalDate;
  });

  it('count working days and months', () => {
    expect(enquiryDueOn(localDate('2024-09-16'), 10)).toBe('2024-09-30');
    expect(enquiryKeptUntil(localDate('2024-02-29'), 12)).toBe('2025-02-28');
    expect(spamKeptUntil(localDate('2024-09-16'), localDate('2025-09-16'), 30)).toBe('2024-10-16');
    expect(spamKeptUntil(localDate('2025-09-10'), localDate('2025-09-16'), 30)).toBe('2025-09-16');
  });

  it('end on a working day, with as many of them between as are given', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (received, days) => {
        const due = enquiryDueOn(received, days);
        expect(isWorkingDay(due)).toBe(true);
        expect(daysBetween(received, due)).toBeGreaterThanOrEqual(days);
        expect(enquiryDueOn(received, days + 1) > due).toBe(true);
      }),
    );
  });
});

describe('the puzzle', () => {
  it('hashes as everybody else does', () => {
    const hex = (text: string) => [...sha256Words(text)].map((word) => word.toString(16).padStart(8, '0')).join('');
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(hex(text)).toBe(createHash('sha256').update(text, 'latin1').digest('hex'));
      }),
    );
  });

  it('is solved by looking, and not by any number', () => {
    const solution = solvePuzzle('token', 0, 1_000_000);
    expect(isPuzzleSolved('token', solution ?? -1)).toBe(true);
    expect(isPuzzleSolved('other token', solution ?? -1)).toBe(false);
    expect(solvePuzzle('token', 0, solution ?? 0)).toBeNull();
    expect([-1, 0.5, Number.NaN, Number.MAX_VALUE].some((one) => isPuzzleSolved('token', one, 0))).toBe(false);
  });
});
