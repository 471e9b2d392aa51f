import { withoutDiacritics } from '../kernel/fold-czech.ts';
import { czechStem } from './czech-stem.ts';

/** One word of a text with what it is compared by. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case without diacritics. */
  readonly bare: string;
  readonly stem: string;
  /** True for a word that says nothing by itself; it still holds the words of a term together. */
  readonly isEmpty: boolean;
  /** Number of its sentence in the text; the words of a term never come from two. */
  readonly sentence: number;
}

/** Words without a meaning of their own, and those that every plan and every programme is full of. */
const empty = new Set(
  withoutDiacritics(
    `a aby aj ale ani asi az bez bude budou by byl byla bylo byli byt co ci dalsi do ho i jak jako jde je jeho jejich jen
    jenz ji jich jim jimi jiz jsou k kam kde kdo kdy kdyz ke ktera ktere ktereho kterem kteri ktery kterych kterym ma maji
    mezi mimo mit mohou moci muze na nad nam nas nase ne nebo nej nez nebyl ni nich nim o od on ona oni ono pak po pod
    podle pokud pouze prave pri pro proto protoze prostrednictvim pred pres s se si sve svuj svych svym ta tak take takze
    tam te tedy ten tento teto ti to toho tomu tu ty u uz v ve vcetne vlastni vse vsech vsechny vsak z za ze zejmena
    ruzny ruzne jiny jine jedna jeden dva dve tri ctyri prvni druhy cely cela kazdy kazda
    podpora podpory podporu podporou podpore podporuji opatreni aktivita aktivity aktivit cinnost cinnosti oblast oblasti
    rozvoj rozvoje program programy programu projekt projekty projektu zajisteni zajistit vyuzivani realizace realizaci
    zlepsovani zlepsit zvysovani zvysit ucel ucelem smyslu dalsich napriklad apod atd tyden tydne mesic mesice rok roku let
    hodina denne rocne osoba osoby osob osobam lide lidi lidem clovek cloveka mesto mesta meste novy nova nove novych`,
  ).split(' '),
);

/**
 * The words of a text in their order, each with its stem.
 *
 * @example readWords('Byty pro rodiny').map(({ stem }) => stem) // ['byt', 'pro', 'rodin']
 */
export function readWords(text: string): Word[] {
  return text
    .normalize('NFC')
    .split(/[.!?;\n]+/u)
    .flatMap((part, sentence) => (part.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => readWord(word, sentence)));
}

function readWord(word: string, sentence: number): Word {
  const bare = withoutDiacritics(word);
  return { text: word, bare, stem: czechStem(word), isEmpty: bare.length < 2 || empty.has(bare), sentence };
}
