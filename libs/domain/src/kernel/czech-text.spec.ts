import fc from 'fast-check';
import { compareCzech } from './compare-czech.ts';
import { foldCzech, withoutDiacritics } from './fold-czech.ts';
import { identityKey } from './identity-key.ts';
import { localDate } from './local-date.ts';

const letters = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžAÁČĎŘŠŽ';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('foldCzech', () => {
  it('lets declined forms meet', () => {
    const forms = ['zpráva', 'zprávy', 'Zprávu', 'zprávě'].map(foldCzech);
    expect(new Set(forms)).toEqual(new Set(['zprav']));
    expect(foldCzech('Ústí nad Labem')).toBe('ust nad labem');
    expect(foldCzech('V-01')).toBe('v-01');
  });

  it('is the same folded twice', () => {
    fc.assert(fc.property(sentence, (text) => expect(foldCzech(foldCzech(text))).toBe(foldCzech(text))));
  });

  it('finds a text by whatever has been typed of it so far', () => {
    fc.assert(
      fc.property(sentence, fc.nat(60), (text, length) => {
        expect(foldCzech(text)).toContain(foldCzech(text.slice(0, length)));
      }),
    );
  });
});

describe('identityKey', () => {
  const born = localDate('1980-05-01');

  it('is one for one person however written', () => {
    const key = identityKey('Anna-Marie', 'NOVÁKOVÁ', born);
    expect(key).toBe('anna marie|novakova|1980-05-01');
    expect(identityKey(' anna  marie ', 'Novákova', born)).toBe(key);
  });

  it('tells Novák from Nováka and waits for all three parts', () => {
    expect(identityKey('Jan', 'Novák', born)).not.toBe(identityKey('Jan', 'Nováka', born));
    expect(identityKey('Jan', 'Novák', null)).toBeNull();
    expect(identityKey('', 'Novák', born)).toBeNull();
    expect(identityKey(null, '-', born)).toBeNull();
  });

  it('does not confuse where one name ends and the next begins', () => {
    expect(identityKey('a|b', 'c', born)).not.toBe(identityKey('a', 'b|c', born));
  });
});

describe('Czech order', () => {
  it('has Ch after H and counts numbers', () => {
    const names = ['Chomutov', 'Čáslav', 'Cheb', 'Hodonín', 'Cvikov', 'ÚC 10', 'ÚC 2'];
    expect([...names].sort(compareCzech)).toEqual(['Cvikov', 'Čáslav', 'Hodonín', 'Cheb', 'Chomutov', 'ÚC 2', 'ÚC 10']);
  });

  it('drops every mark', () => expect(withoutDiacritics('Příliš  žluťoučký KŮŇ')).toBe('prilis zlutoucky kun'));
});
