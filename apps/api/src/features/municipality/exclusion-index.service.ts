import { Injectable } from '@nestjs/common';
import { exclusionIndexProblems, parseMunicipalityCode } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { ExclusionIndex, WriteExclusionIndex } from './dto/municipality.dto.ts';
import { ExclusionIndexRepository } from './exclusion-index.repository.ts';

/** Records points of social exclusion; only the points and their years are kept, never a band. */
@Injectable()
export class ExclusionIndexService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indexes: ExclusionIndexRepository,
  ) {}

  /** Errors: municipality.code-*, exclusion-index.*. */
  put(
    actor: SignedInActor,
    project: ProjectRef,
    municipality: string,
    wanted: WriteExclusionIndex,
  ): Promise<ExclusionIndex[]> {
    const code = parseMunicipalityCode(municipality);
    if (!code.ok) throw new ProblemError(code.error);
    return this.unitOfWork.run(actor, async (tx) => {
      refuseIfAny(exclusionIndexProblems({ ...wanted, points: wanted.points ?? 0 }, tx.today));
      const scope = scopeFor(actor, 'cooperation.write', project.id, tx.today);
      if (!(await this.indexes.isCovered(tx, project.id, code.value, scope))) {
        throw new ProblemError({ code: 'exclusion-index.municipality-not-covered', params: { code: code.value } });
      }
      const id = await this.indexes.put(tx, project.id, code.value, wanted);
      if (id !== null) {
        await tx.record({
          type: 'exclusion-index.recorded',
          projectId: project.id,
          subjectType: 'exclusion-index',
          subjectId: id,
          data: { municipalityCode: code.value, year: wanted.year, methodologyYear: wanted.methodologyYear },
        });
      }
      return this.indexes.list(tx, project.id, code.value);
    });
  }
}
