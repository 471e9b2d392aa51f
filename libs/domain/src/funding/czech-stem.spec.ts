import { czechStem } from './czech-stem.ts';

describe('the stem of a Czech word', () => {
  it.each([
    ['služba', 'služby', 'služeb', 'službám', 'službami', 'službách'],
    ['dluh', 'dluhy', 'dluhů', 'dluzích', 'dluhům'],
    ['matka', 'matky', 'matek', 'matce', 'matkám'],
    ['sociální', 'sociálního', 'sociálním', 'sociálních', 'sociálně'],
    ['byt', 'bytu', 'byty', 'bytům', 'bytech'],
    ['exekuce', 'exekuci', 'exekucí', 'exekucemi'],
    ['cizinec', 'cizinci', 'cizince', 'cizinců'],
    ['pečovatelka', 'pečovatelek', 'pečovatelkám'],
  ])('is one for the cases of %s', (...forms) => {
    expect(new Set(forms.map(czechStem)).size).toBe(1);
  });

  it('is the same without diacritics and in capitals', () => {
    expect(czechStem('BYDLENI')).toBe(czechStem('bydlení'));
    expect(czechStem('služeb')).toBe('sluhb');
  });

  it.each([
    ['byt', 'bydlení'],
    ['senior', 'seminář'],
    ['práce', 'právo'],
    ['škola', 'školení'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(czechStem(one)).not.toBe(czechStem(other));
  });

  it('leaves short words and numbers as they are', () => {
    expect(['ÚP', 'oko', '2024', 'KA02'].map(czechStem)).toEqual(['up', 'oko', '2024', 'ka02']);
  });
});
