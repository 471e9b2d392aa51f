import {
  compareAssessments,
  originOf,
  standingOfSeries,
  type ChosenUnitCriterion,
  type CriterionLinks,
  type RatedLevel,
  type Refusal,
} from '@rssz/domain';
import type { KnownCriterion, StoredAssessment } from './assessment.view.ts';
import type { Assessment, AssessedArea, AssessedCriterion, RatedOn } from './dto/assessment.dto.ts';

/** What is known of a unit, before it is put in the order of the page. */
export interface UnitRatings {
  readonly unitId: string;
  readonly criteria: readonly KnownCriterion[];
  readonly links: CriterionLinks;
  /** What the unit has chosen, each lineage once. */
  readonly choices: readonly ChosenUnitCriterion[];
  readonly entries: readonly StoredAssessment[];
  /** Which ratings stood at the time looked at. */
  readonly isStanding: (entry: StoredAssessment) => boolean;
  readonly show: (entry: StoredAssessment) => Assessment;
}

/**
 * The criteria of a unit by area: those it agreed on, those of a pilot it takes part in, and those rated although they are
 * in no description now. Of a lineage of mapped criteria the one of the catalogue in force stands for all.
 */
export function assessedAreas(ratings: UnitRatings): AssessedArea[] {
  const shown = [...lineagesOf(ratings), ...pilotsOf(ratings)];
  const areas = new Map<string, AssessedArea>();
  for (const known of ratings.criteria) {
    const criterion = shown.find(({ id }) => id === known.id);
    if (!criterion) continue;
    const area = areas.get(known.area.code) ?? { thematicArea: known.area, criteria: [] };
    areas.set(known.area.code, { ...area, criteria: [...area.criteria, criterion] });
  }
  return [...areas.values()];
}

function lineagesOf(ratings: UnitRatings): AssessedCriterion[] {
  const origin = (id: string): string => originOf(ratings.links, id);
  const real = ratings.entries.filter(({ isPilot }) => !isPilot);
  const origins = new Set([...ratings.choices, ...real].map(({ criterionId }) => origin(criterionId)));
  return [...origins].flatMap((one) => {
    const lineage = ratings.criteria.filter(({ id }) => origin(id) === one);
    const choice = ratings.choices.find(({ criterionId }) => origin(criterionId) === one) ?? null;
    const entries = real.filter(({ criterionId }) => origin(criterionId) === one);
    const criterion = representativeOf(lineage, choice, entries);
    return criterion ? [assessed(ratings, { criterion, choice, entries, isPilot: false })] : [];
  });
}

function pilotsOf(ratings: UnitRatings): AssessedCriterion[] {
  return ratings.criteria.flatMap((criterion) => {
    const entries = ratings.entries.filter(({ criterionId, isPilot }) => isPilot && criterionId === criterion.id);
    const isPiloted = criterion.catalogue.state === 'piloted' && criterion.pilotUnitIds.includes(ratings.unitId);
    if (!isPiloted) return [];
    return [assessed(ratings, { criterion, choice: null, entries, isPilot: true })];
  });
}

function representativeOf(
  lineage: readonly KnownCriterion[],
  choice: ChosenUnitCriterion | null,
  entries: readonly StoredAssessment[],
): KnownCriterion | undefined {
  const inForce = lineage.find(({ catalogue }) => catalogue.state === 'in-force');
  const named = choice?.criterionId ?? entries[0]?.criterionId;
  return inForce ?? lineage.find(({ id }) => id === named);
}

function assessed(
  ratings: UnitRatings,
  about: {
    readonly criterion: KnownCriterion;
    readonly choice: ChosenUnitCriterion | null;
    readonly entries: readonly StoredAssessment[];
    readonly isPilot: boolean;
  },
): AssessedCriterion {
  const { criterion, choice, entries, isPilot } = about;
  const series = entries.filter(ratings.isStanding).sort(compareAssessments);
  const { baseline, latest, shift, isMapped } = standingOfSeries(series, ratings.links);
  const {
    pilotUnitIds: _units,
    area: _area,
    mappedFromId: _from,
    thematicAreaId: _areaId,
    levels,
    ...words
  } = criterion;
  return {
    ...words,
    levels: [...levels],
    isChosen: choice !== null,
    isAddedLater: choice?.isAddedLater ?? false,
    targetLevel: choice?.targetLevel ?? null,
    isPilot,
    baseline: ratedOn(baseline),
    latest: ratedOn(latest),
    shift,
    isMapped,
    refusals: ratingRefusals(criterion, choice !== null, isPilot),
    entries: entries.map(ratings.show),
  };
}

function ratingRefusals({ catalogue }: KnownCriterion, isChosen: boolean, isPilot: boolean): Refusal[] {
  if (isPilot) return [];
  if (catalogue.state !== 'in-force') return [{ code: 'assessment.catalogue-not-in-force' }];
  return isChosen ? [] : [{ code: 'assessment.criterion-not-chosen' }];
}

function ratedOn(rated: RatedLevel | null): RatedOn | null {
  return rated && { level: rated.level, on: rated.on };
}
