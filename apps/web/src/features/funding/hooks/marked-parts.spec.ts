import { markedParts } from './marked-parts.ts';

describe('words pointed out in a text', () => {
  it('are found whole, whatever their case, and nothing is lost', () => {
    const text = 'Řešení zadluženosti a předluženosti; Zadluženosti.';
    const parts = markedParts(text, ['zadluženosti']);
    expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['zadluženosti', 'Zadluženosti']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('are none in an empty text or without words', () => {
    expect(markedParts('', ['byt'])).toEqual([]);
    expect(markedParts('Byt a dům', [])).toEqual([{ text: 'Byt a dům', isMarked: false }]);
  });
});
