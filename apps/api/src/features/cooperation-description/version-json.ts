import { versionInForce, type LocalDate } from '@rssz/domain';
import type { VersionRecord } from './description-versions.view.ts';
import type { DescriptionVersion } from './dto/description.dto.ts';

/** A version without its text, as it is answered on a day. */
export function versionJson(
  record: VersionRecord,
  versions: readonly VersionRecord[],
  today: LocalDate,
): DescriptionVersion {
  const { content, ...rest } = record;
  return {
    id: rest.id,
    number: rest.number,
    state: rest.state,
    isInForce: versionInForce(versions, today)?.id === rest.id,
    withdrawalReason: rest.withdrawalReason,
    amendmentReason: rest.amendmentReason,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    agreedOn: rest.agreedOn,
    agreedHow: rest.agreedHow,
    agreedBy: rest.agreedBy,
    approvedOn: rest.approvedOn,
    approvedBy: rest.approvedBy,
    createdBy: rest.createdBy,
    createdAt: rest.createdAt,
    version: rest.version,
    thematicAreaIds: content.areas.map(({ thematicAreaId }) => thematicAreaId),
    results: content.areas.reduce((sum, { results }) => sum + results.length, 0),
    closedResults: rest.closedResults,
  };
}
