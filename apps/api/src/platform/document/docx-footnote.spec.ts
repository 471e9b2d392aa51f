import { localDate } from '@rssz/domain';
import { docxCitations, unzip } from '../../../test/docx-text.ts';
import type { DocumentContent } from './document-content.ts';
import { writeDocx } from './write-docx.ts';

const footnotes = [1, 2, 3, 4, 5].map((number) => ({
  number,
  text: `Záznam <${number}>`,
  address: `https://rssz.example/denik/${number}?a=1&b=2`,
}));
const content: DocumentContent = {
  locale: 'cs',
  head: { projectName: 'Rozvoj systémů', registrationNumber: 'CZ.03', madeOn: localDate('2024-09-16'), marks: [] },
  title: 'Zpráva',
  footnotes,
  blocks: [
    { kind: 'cited', text: 'Celkem pět návštěv.', footnotes: [1, 2, 3, 4, 5] },
    { kind: 'cited', text: 'Z toho čtyři osobně.', footnotes: [1, 2, 3, 5] },
    { kind: 'cited', text: 'Nic není zapsáno.', footnotes: [] },
  ],
};

describe('footnotes of a DOCX', () => {
  it('are marked once where they are met first, and their numbers are repeated by fields after that', async () => {
    const bytes = await writeDocx(content);
    const { cited, footnotes: notes } = docxCitations(bytes);
    expect(cited).toEqual([
      { text: 'Celkem pět návštěv.', footnotes: [1, 2, 3, 4, 5] },
      { text: 'Z toho čtyři osobně.', footnotes: [1, 2, 3, 5] },
    ]);
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(notes[0]?.text).toContain('Záznam &lt;1&gt;');
    expect(notes[0]?.address).toBe('https://rssz.example/denik/1?a=1&amp;b=2');
    const body = unzip(bytes).get('word/document.xml') ?? '';
    for (const number of [1, 2, 3, 4, 5]) {
      expect(body.match(new RegExp(`<w:footnoteReference w:id="${number}"`, 'g'))).toHaveLength(1);
      expect(body.match(new RegExp(`w:name="footnote_${number}"`, 'g'))).toHaveLength(1);
    }
    expect(body.match(/NOTEREF/g)).toHaveLength(3);
  });

  it('are none in a document that cites nothing', async () => {
    const { cited, footnotes: notes } = docxCitations(await writeDocx({ ...content, blocks: [], footnotes: [] }));
    expect([cited, notes]).toEqual([[], []]);
  });
});
