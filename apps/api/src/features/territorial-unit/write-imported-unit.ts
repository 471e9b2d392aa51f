import { Injectable } from '@nestjs/common';
import type { PlannedRow, RowValues } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { WrittenLine } from '../../platform/import/import-writer.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import { coveredMunicipalities } from './covered-municipalities.ts';
import { takePlace } from './take-place.ts';
import { placeFrom, type UnitImportFields } from './territorial-unit-import-kind.ts';
import { TerritorialUnitRepository, type UnitFields } from './territorial-unit.repository.ts';
import type { UnitImage } from './unit-image.repository.ts';
import { UnitMunicipalityRepository } from './unit-municipality.repository.ts';
import { UnitPlaceRepository } from './unit-place.repository.ts';

/** Writes one row of an import as a person would: the unit, its municipalities, its place. */
@Injectable()
export class WriteImportedUnit {
  constructor(
    private readonly units: TerritorialUnitRepository,
    private readonly places: UnitPlaceRepository,
    private readonly municipalities: UnitMunicipalityRepository,
    private readonly lookup: MunicipalityLookup,
  ) {}

  write(
    tx: Transaction,
    projectId: string,
    row: PlannedRow<UnitImportFields>,
    image: UnitImage | null,
  ): Promise<WrittenLine> {
    return image ? this.update(tx, projectId, row, image) : this.create(tx, projectId, row);
  }

  private async create(tx: Transaction, projectId: string, row: PlannedRow<UnitImportFields>): Promise<WrittenLine> {
    const { values, line } = row;
    const id = await this.units.insert(tx, projectId, fieldsOf(values, null));
    if (!id) throw new ProblemError({ code: 'unit.name-taken', field: 'name' });
    await tx.record({
      type: 'territorial-unit.created',
      projectId,
      subjectType: 'territorial-unit',
      subjectId: id,
      data: { version: 1 },
    });
    await this.cover(tx, { projectId, id }, values.municipalities ?? []);
    if (values.place) await this.move(tx, { projectId, id, version: 1 }, values, null);
    return { line, action: 'create', subjectId: id, before: null, afterVersion: 1 };
  }

  private async update(
    tx: Transaction,
    projectId: string,
    { line, values, changed }: PlannedRow<UnitImportFields>,
    image: UnitImage,
  ): Promise<WrittenLine> {
    const unit = { projectId, id: image.id, version: image.version + 1 };
    await this.units.update(tx, image.id, fieldsOf(values, image));
    const fields = changed.filter((key) => key !== 'place');
    if (fields.length > 0) {
      await tx.record({
        type: 'territorial-unit.changed',
        projectId,
        subjectType: 'territorial-unit',
        subjectId: image.id,
        data: { fields, version: unit.version },
      });
    }
    if (changed.includes('municipalities')) await this.cover(tx, unit, values.municipalities ?? []);
    if (changed.includes('place')) await this.move(tx, unit, values, image);
    return { line, action: 'update', subjectId: image.id, before: image, afterVersion: unit.version };
  }

  private async cover(
    tx: Transaction,
    unit: { readonly projectId: string; readonly id: string },
    codes: readonly string[],
  ): Promise<void> {
    const from = { lookup: this.lookup, repository: this.municipalities };
    await this.municipalities.put(tx, unit, await coveredMunicipalities(tx, from, unit.id, codes));
  }

  private async move(
    tx: Transaction,
    { projectId, id, version }: { readonly projectId: string; readonly id: string; readonly version: number },
    { place, cooperationFrom }: RowValues<UnitImportFields>,
    image: UnitImage | null,
  ): Promise<void> {
    const from = placeFrom(image, cooperationFrom ?? null, tx.today);
    // Who may import reads every unit of the project.
    const readable = { kind: 'all' } as const;
    await takePlace(tx, this.places, { projectId, unitId: id, version, number: place ?? null, from, readable });
  }
}

/** A column that the file does not have keeps what is stored; an empty cell clears it. */
function fieldsOf(values: RowValues<UnitImportFields>, image: UnitImage | null): UnitFields {
  const given = <Key extends 'cooperationFrom' | 'cooperationTo' | 'note'>(key: Key) =>
    values[key] === undefined ? (image?.[key] ?? null) : values[key];
  // The required columns are never empty: a line without them is refused, and a file without them is not run.
  const { name = '', kind = '', regionCode = '' } = values as Partial<UnitFields>;
  return {
    name,
    kind,
    regionCode,
    cooperationFrom: given('cooperationFrom'),
    cooperationTo: given('cooperationTo'),
    note: given('note') ?? '',
  };
}
