import { withoutUnusedTokens } from './unused-tokens.ts';

describe('The built style sheet', () => {
  it('leaves out tokens that no rule uses, also those that only such a token uses', () => {
    const sheet = ':root{--a:1;--b:2;--c:var(--b)}p{top:var(--a)}';
    expect(withoutUnusedTokens(sheet)).toBe(':root{--a:1}p{top:var(--a)}');
  });

  it('keeps every declaration of a token that is used, in whatever rule', () => {
    const sheet = ':root{--a:1px}@media print{:root{--a:2px}}.x{--a:3px;top:var( --a, 0)}';
    expect(withoutUnusedTokens(sheet)).toBe(sheet);
  });

  it('keeps what is no declaration of a token', () => {
    const sheet = '.a{color:red;background:url("data:image/svg+xml;--b:1")}.b:hover{top:0}';
    expect(withoutUnusedTokens(sheet)).toBe(sheet);
  });
});
