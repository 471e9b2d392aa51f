import {
  applicationWarnings,
  availableSourceSteps,
  callStateOn,
  fundingStanding,
  matchMeasure,
  type LocalDate,
  type MatchReason,
  type MatchSuggestion,
} from '@rssz/domain';
import type { CallRef } from './dto/call.dto.ts';
import type {
  FundingName,
  FundingReason,
  FundingSuggestion,
  MeasureFunding,
  MeasureSource,
} from './dto/funding.dto.ts';
import type { ReadyCatalogue } from './known-catalogue.ts';
import type { StoredCall, StoredFunding, StoredSource } from './measure-funding.view.ts';

/** How many suggestions are shown; a longer list is no help in deciding. */
const SHOWN = 8;

/** What the answer depends on beside what is stored. */
export interface FundingReader {
  readonly today: LocalDate;
  readonly mayDecide: boolean;
}

/** The funding of a measure as its page shows it. */
export function fundingAnswer(
  stored: StoredFunding,
  catalogue: ReadyCatalogue | null,
  reader: FundingReader,
): MeasureFunding {
  const found = catalogue === null ? [] : matchMeasure(measureOf(stored), catalogue.index);
  const decided = new Set(stored.sources.flatMap(({ item }) => item?.code ?? []));
  return {
    measureId: stored.measureId,
    budgetCrowns: stored.budgetCrowns,
    standing: fundingStanding(stored.sources.map(({ state }) => state)),
    catalogueVersion: catalogue?.number ?? null,
    suggestions: found
      .filter(({ code }) => !decided.has(code))
      .slice(0, SHOWN)
      .flatMap((one) => suggestionOf(one, stored, catalogue, reader)),
    nothingFits: found.length === 0,
    sources: stored.sources.map((source) => sourceOf(source, reader)),
    calls: stored.calls.map((call) => callRef(call, reader.today)),
    refusals: reader.mayDecide ? [] : [{ code: 'access.denied' }],
  };
}

function measureOf({ title, description, thematicArea, targetGroups, isInMas, isMasKnown }: StoredFunding) {
  const inMas = isInMas || (isMasKnown ? false : null);
  return { title, description, thematicArea: thematicArea?.code ?? null, targetGroups, isInMas: inMas };
}

function suggestionOf(
  { code, objectiveCode, reasons }: MatchSuggestion,
  { calls, thematicArea }: StoredFunding,
  catalogue: ReadyCatalogue | null,
  { today }: FundingReader,
): FundingSuggestion[] {
  const item = catalogue?.items.get(code);
  if (!item || !catalogue) return [];
  return [
    {
      item,
      reasons: reasons.map((reason) => reasonOf(reason, thematicArea, catalogue)),
      calls: calls
        .filter(({ eligibleObjectives }) => eligibleObjectives.includes(objectiveCode))
        .map((call) => callRef(call, today)),
    },
  ];
}

function reasonOf(reason: MatchReason, area: FundingName | null, { groups }: ReadyCatalogue): FundingReason {
  const isWords = reason.kind === 'words' || reason.kind === 'meaning';
  return {
    kind: reason.kind,
    measure: isWords ? [...reason.measure] : [],
    item: isWords ? [...reason.item] : [],
    thematicArea: reason.kind === 'area' ? area : null,
    groups: reason.kind === 'groups' ? reason.groups.flatMap((code) => groups.get(code) ?? []) : [],
    fact: reason.kind === 'fact' ? reason.fact : null,
  };
}

function sourceOf(source: StoredSource, { today, mayDecide }: FundingReader): MeasureSource {
  const { call, item, registrationNumber, state } = source;
  const expected = { objectiveCode: item?.objectiveCode ?? null, callNumber: call?.number ?? null };
  return {
    ...source,
    call: call && callRef(call, today),
    warnings: registrationNumber === null ? [] : applicationWarnings(registrationNumber, expected),
    steps: mayDecide ? availableSourceSteps({ state, origin: item === null ? 'other' : 'programme' }) : [],
    history: [...source.history],
  };
}

function callRef({ id, number, name, opensOn, closesOn, eligibleApplicants }: StoredCall, today: LocalDate): CallRef {
  return { id, number, name, opensOn, closesOn, eligibleApplicants, state: callStateOn({ opensOn, closesOn }, today) };
}
