import { changedPart } from './changed-part.ts';

describe('the words in which a corrected text differs', () => {
  it('are one word in the middle, at the beginning or at the end', () => {
    expect(changedPart('prvků vzájemé pomoci', 'prvků vzájemné pomoci')).toEqual({
      before: 'prvků ',
      changed: 'vzájemé',
      after: ' pomoci',
    });
    expect(changedPart('hrožené riziky', 'ohrožené riziky')).toEqual({
      before: '',
      changed: 'hrožené',
      after: ' riziky',
    });
    expect(changedPart('lokální zaměstnanosti', 'lokální nezaměstnanosti').after).toBe('');
  });

  it('are two words that became one, and none where a word was missing', () => {
    expect(changedPart('a znovu začlenění do', 'a znovuzačlenění do').changed).toBe('znovu začlenění');
    expect(changedPart('pečující malé děti', 'pečující o malé děti')).toEqual({
      before: 'pečující ',
      changed: '',
      after: ' malé děti',
    });
  });

  it('put together are the original', () => {
    for (const [original, corrected] of [
      ['a a b', 'a b'],
      ['x', 'y'],
      ['a b c', 'a b c'],
    ] as const) {
      const { before, changed, after } = changedPart(original, corrected);
      expect(`${before}${changed}${after}`.trim()).toBe(original);
    }
  });
});
