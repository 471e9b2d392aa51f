import { requestKeys } from './request-keys.ts';

describe('the keys of what a form sends', () => {
  it('stay with the same content and change with another', () => {
    const keyFor = requestKeys();
    const first = keyFor('one');
    expect(keyFor('one')).toBe(first);
    expect(keyFor('two')).not.toBe(first);
  });

  it('are of one form alone', () => {
    expect(requestKeys()('one')).not.toBe(requestKeys()('one'));
  });
});
