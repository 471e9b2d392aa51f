import { isBlank } from './is-blank.ts';

describe('isBlank', () => {
  it.each(['', '  \n', '\u00a0', '\u200b', ' \u202e\u2060', '\ufeff', '\u0001', null, undefined])(
    '%j shows nothing',
    (text) => expect(isBlank(text)).toBe(true),
  );

  it.each(['a', ' 0 ', '–', '\u202eabc', 'م', '🎉'])('%j shows something', (text) => expect(isBlank(text)).toBe(false));
});
