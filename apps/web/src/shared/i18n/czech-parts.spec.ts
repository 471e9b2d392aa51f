import { czechParts, markCzech } from './czech-parts.ts';

describe('Czech data in a sentence of another language', () => {
  const filled = (params: Record<string, string | number>): string =>
    `Due 1 October: ${params['label']} – ${params['stage']}`;

  it('is told from the words around it', () => {
    const params = markCzech({ label: 'Ukázkov', stage: 'measures', daysLeft: 3 }, ['label', 'title']);
    expect(params).toMatchObject({ stage: 'measures', daysLeft: 3 });
    expect(czechParts(filled(params))).toEqual([
      { text: 'Due 1 October: ', isCzech: false },
      { text: 'Ukázkov', isCzech: true },
      { text: ' – measures', isCzech: false },
    ]);
  });

  it('leaves no mark behind, at the end of a sentence, without data, and with data that is empty', () => {
    for (const sentence of [`Approved: ${markCzech({ title: 'Analýza' }, ['title'])['title']}`, 'Nothing', '']) {
      const text = czechParts(sentence).map((part) => part.text);
      expect(text.join('')).not.toMatch(/[\u2068\u2069]/u);
    }
    expect(czechParts(`${markCzech({ unit: '' }, ['unit'])['unit']} offered`)).toEqual([
      { text: ' offered', isCzech: false },
    ]);
  });
});
