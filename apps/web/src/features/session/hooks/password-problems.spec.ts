import { passwordProblems } from './password-problems.ts';

const found = (password: string, passwordAgain: string) =>
  passwordProblems({ password, passwordAgain }, 'differ').map(({ code, field, text }) => text ?? `${field}: ${code}`);

describe('passwordProblems', () => {
  it('tells of a short password and of a different second one at once', () => {
    expect(found('short', 'other')).toEqual(['password: password.too-short', 'differ']);
  });

  it('asks for a password before anything else', () => {
    expect(found('', 'other')).toEqual(['password: validation.required']);
  });

  it('is content with a long one typed twice', () => {
    const sentence = 'modrý hrnek stojí na polici';
    expect(found(sentence, sentence)).toEqual([]);
    expect(found(sentence, '')).toEqual(['differ']);
  });
});
