import type { ExistingRecord, LocalDate, RowValues } from '@rssz/domain';
import type { CodedRow } from '../../platform/import/import-writer.ts';
import type { UnitKind } from './dto/territorial-unit.dto.ts';
import type { UnitImportContext, UnitImportFields } from './territorial-unit-import-kind.ts';
import type { UnitImage } from './unit-image.repository.ts';

/** The units that rows would change: the one that holds the place of the row, else the one of its name. */
export function findUnits(
  images: readonly UnitImage[],
  rows: readonly CodedRow<UnitImportFields>[],
  today: LocalDate,
): ReadonlyMap<string, ExistingRecord<UnitImportFields>> {
  const records = images.map((image) => recordOf(image, today));
  const byName = new Map(records.map((record) => [record.values.name, record]));
  const byPlace = new Map(records.flatMap((record) => (record.values.place ? [[record.values.place, record]] : [])));
  return new Map(
    rows.flatMap(({ code, values }) => {
      const holder = values.place ? byPlace.get(values.place) : undefined;
      const record = holder ?? byName.get(values.name ?? '');
      return record ? [[code, record]] : [];
    }),
  );
}

/** What the rules need to know of the other units, and of the other rows. */
export function importContextOf(
  images: readonly UnitImage[],
  rows: readonly RowValues<UnitImportFields>[],
): Pick<UnitImportContext, 'held' | 'unitOfName' | 'repeatedNames'> {
  const names = rows.flatMap(({ name }) => (name ? [name] : []));
  const seen = new Set<string>();
  const repeatedNames = new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
  return {
    held: images.flatMap(({ id, places }) => places.map(({ number, validTo }) => ({ number, unitId: id, validTo }))),
    unitOfName: new Map(images.map(({ id, name }) => [name, id])),
    repeatedNames,
  };
}

/** A unit in the terms of the columns: what is empty is null, as an empty cell is. */
function recordOf(image: UnitImage, today: LocalDate): ExistingRecord<UnitImportFields> {
  const held = image.places.find(({ validTo }) => validTo === null || validTo >= today);
  return {
    id: image.id,
    version: image.version,
    values: {
      place: held?.number ?? null,
      name: image.name,
      kind: image.kind as UnitKind,
      regionCode: image.regionCode,
      cooperationFrom: image.cooperationFrom as LocalDate | null,
      cooperationTo: image.cooperationTo as LocalDate | null,
      municipalities: image.municipalities.length > 0 ? image.municipalities : null,
      note: image.note === '' ? null : image.note,
    },
  };
}
