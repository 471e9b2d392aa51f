import {
  areaShiftRule,
  criterionSeries,
  heatMap,
  type AssessmentEntry,
  type FigureDay,
  type HeatMapCell,
  type Instant,
  type LocalDate,
} from '@rssz/domain';
import type {
  AreaStanding,
  ComparedCriterion,
  CriterionStanding,
  RatingEvidence,
  RatingPoint,
  UnitShift,
} from './dto/unit-shift.dto.ts';
import { composeBlockers } from './goal-blockers.compose.ts';
import { isSample } from './heat-map.compose.ts';
import type { Comparison } from './read-comparison.ts';

/** The words and the grounds of one unit, as read beside the comparison. */
export interface UnitShiftRows {
  readonly criteria: readonly ComparedCriterion[];
  readonly ratings: readonly Pick<RatingPoint, 'id' | 'rater' | 'justification' | 'correctionReason' | 'evidence'>[];
}

export interface ShiftAsked {
  readonly day: FigureDay;
  readonly knownAt: Instant | null;
  readonly project: { readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  /** Whether the reader may open the diary of the unit, and with it its files. */
  readonly mayOpen: boolean;
}

/** One unit compared in time, down to who rated what and why; null when there is no such unit to read. */
export function composeUnitShift(comparison: Comparison, rows: UnitShiftRows, asked: ShiftAsked): UnitShift | null {
  const [unit] = comparison.units;
  const region = comparison.regions.find(({ code }) => code === unit?.regionCode);
  if (!unit) return null;
  const { day, knownAt, project } = asked;
  const moment = { asOf: day.countedTo, knownAt };
  const areaIds = comparison.areas.map((one) => one.id);
  const cells = heatMap([unit.id], areaIds, comparison.data, moment);
  const words = wordsOf(rows, asked.mayOpen);
  const areas = comparison.areas.flatMap((area, index): AreaStanding[] => {
    const cell = cells[index];
    if (!cell || (cell.state === 'not-chosen' && cell.unmapped.length === 0)) return [];
    const seriesOf = (id: string): AssessmentEntry[] => criterionSeries(unit.id, id, comparison.data, moment);
    return [{ area, ...standingOf(cell, words, seriesOf) }];
  });
  return {
    unit: { id: unit.id, name: unit.name },
    region: region ?? { code: unit.regionCode, nameCs: unit.regionCode, nameEn: unit.regionCode },
    asOf: day.asOf,
    asOfInFuture: day.isInFuture,
    rule: { ...areaShiftRule },
    isSample: isSample(comparison, cells),
    areas,
    blockers: composeBlockers(comparison, cells, { project, asOf: day.countedTo, knownAt }),
  };
}

interface Words {
  readonly criteria: ReadonlyMap<string, ComparedCriterion>;
  readonly ratings: ReadonlyMap<string, UnitShiftRows['ratings'][number]>;
}

function wordsOf(rows: UnitShiftRows, mayOpen: boolean): Words {
  return {
    criteria: new Map(rows.criteria.map((one) => [one.id, one])),
    ratings: new Map(rows.ratings.map((one) => [one.id, ratingShownTo(mayOpen, one)])),
  };
}

/** Words of a rating are as free as those of the diary, so they open where it does; the level and its day are figures. */
function ratingShownTo(mayOpen: boolean, rating: UnitShiftRows['ratings'][number]): UnitShiftRows['ratings'][number] {
  const evidence = rating.evidence.map((piece) => shownTo(mayOpen, piece));
  return mayOpen ? { ...rating, evidence } : { ...rating, justification: null, correctionReason: null, evidence };
}

/** The name of a file may hold personal data and the day of a visit its course: for those who may open them. */
function shownTo(mayOpen: boolean, evidence: RatingEvidence): RatingEvidence {
  if (evidence.kind === 'deliverable') return { ...evidence, isReadable: true };
  return { ...evidence, isReadable: mayOpen, label: mayOpen ? evidence.label : null };
}

function standingOf(
  cell: HeatMapCell,
  words: Words,
  seriesOf: (criterionId: string) => AssessmentEntry[],
): Omit<AreaStanding, 'area'> {
  const criteria = cell.criteria.flatMap((standing): CriterionStanding[] => {
    const { criterionId, baseline, latest, shift, isMapped, isAddedLater, targetLevel } = standing;
    const criterion = words.criteria.get(criterionId);
    if (!criterion) return [];
    return [
      {
        criterion,
        shift,
        isMapped,
        from: baseline?.level ?? null,
        to: latest?.level ?? null,
        isAddedLater,
        targetLevel,
        series: seriesOf(criterionId).flatMap((entry) => pointOf(entry, words)),
      },
    ];
  });
  return { state: cell.state, criteria, unmapped: cell.unmapped.flatMap((id) => words.criteria.get(id) ?? []) };
}

function pointOf(entry: AssessmentEntry, { criteria, ratings }: Words): RatingPoint[] {
  const [criterion, rating] = [criteria.get(entry.criterionId), ratings.get(entry.id)];
  if (!criterion || !rating) return [];
  const words = criterion.levels.find(({ level }) => level === entry.level);
  const { phase, level, criterionId, assessedOn: on } = entry;
  return words ? [{ ...rating, on, phase, level, words, criterionId, catalogue: criterion.catalogue }] : [];
}
