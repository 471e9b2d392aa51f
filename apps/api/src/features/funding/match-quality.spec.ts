import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { dataDirectory } from '../../cli/data-directory.ts';
import { measureMatchQuality, type MatchQuality } from '../../../test/match-quality.ts';

/** docs/funding-match.md says how the texts came to be and what the figures mean. */
describe('how well the funding match ranks, beside plain search', () => {
  let app: AppUnderTest;
  let quality: MatchQuality;

  beforeAll(async () => {
    app = await startApp();
    quality = await measureMatchQuality(app.db, dataDirectory());
  });
  afterAll(() => app.close());

  it('is measured on at least 60 texts in two halves of the same size, with texts that nothing fits in both', () => {
    const { tuning, heldOut } = quality;
    expect(tuning.match.texts + heldOut.match.texts).toBeGreaterThanOrEqual(60);
    expect(tuning.match.texts).toBe(heldOut.match.texts);
    expect(Math.min(tuning.match.nothingTexts, heldOut.match.nothingTexts)).toBeGreaterThanOrEqual(4);
  });

  it.each(['fullText', 'trigram'] as const)('is clearly ahead of %s on the texts held out', (way) => {
    const { match, [way]: search } = quality.heldOut;
    expect(match.precisionAt3).toBeGreaterThanOrEqual(search.precisionAt3 * 1.5);
    expect(match.recallAt5).toBeGreaterThanOrEqual(search.recallAt5 + 0.2);
  });

  it('finds most of what fits and says honestly when nothing does, on the texts held out', () => {
    const { match } = quality.heldOut;
    expect(match.precisionAt3).toBeGreaterThanOrEqual(0.33);
    expect(match.recallAt5).toBeGreaterThanOrEqual(0.7);
    expect(match.nothingRight).toBeGreaterThanOrEqual(0.75);
    expect(match.falselyNothing).toBeLessThanOrEqual(0.1);
  });
});
