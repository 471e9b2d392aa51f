import { tellingWords } from './telling-words.ts';

describe('the words of a reason', () => {
  it.each([
    ['each once whatever its capitals', ['Sociální', 'sociální', 'bydlení'], ['Sociální', 'bydlení']],
    ['without prepositions', ['podpory', 'v', 'bydlení', 'Na', 've'], ['podpory', 'bydlení']],
    ['in their order', ['rodiny', 'děti', 'rodiny'], ['rodiny', 'děti']],
    ['none of nothing', [], []],
  ])('stand %s', (_case, words, told) => {
    expect(tellingWords(words)).toEqual(told);
  });
});
