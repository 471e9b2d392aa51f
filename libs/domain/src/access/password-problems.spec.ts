import { passwordProblems } from './password-problems.ts';

const codes = (password: string, email?: string): string[] => passwordProblems(password, email).map(({ code }) => code);

describe('a new password', () => {
  it.each(['dlouhé tajné heslo', 'kůň skáče přes plot', 'Ukazka-2024!', 'x7#kQ2!mZp9w', '🐎🐖🐑🐓🐕🐈🐁🐇🐿🦔🦊🐻'])(
    'may be %s',
    (password) => {
      expect(codes(password)).toEqual([]);
    },
  );

  it('has at least twelve characters, counted as a person counts them', () => {
    expect(passwordProblems('žluťoučký k')).toEqual([
      { code: 'password.too-short', params: { min: 12 }, field: 'password' },
    ]);
    expect(codes('🐎'.repeat(11))).toEqual(['password.too-short']);
  });

  it('is not endless', () => {
    expect(codes('dlouhé heslo '.repeat(16))).toEqual(['validation.too-long']);
  });

  it.each([
    'heslo1234567',
    '123456789012',
    'aaaaaaaaaaaa',
    'abababababab',
    'PasswordPassword',
    'Administrator1',
    '!!Heslo2024!!',
  ])('is not %s, which is guessed first', (password) => {
    expect(codes(password)).toEqual(['password.too-common']);
  });

  it('is not the address of its own account', () => {
    expect(codes('Jana.Ukazkova@example.test', 'jana.ukazkova@example.test')).toEqual(['password.too-common']);
  });
});
