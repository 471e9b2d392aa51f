import { sourceFragment } from './source-fragment.ts';

describe('sourceFragment', () => {
  it.each([
    ['– 1 souborný dokument –', '1 souborný dokument'],
    ['- 2 výroční dokumenty', '2 výroční dokumenty'],
    ['Monitorovací indikátory v rámci KA 01 – 05', 'Monitorovací indikátory v rámci KA 01 – 05'],
    ['', ''],
  ])('%s is shown as %s', (source, shown) => expect(sourceFragment(source)).toBe(shown));
});
