import { Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { validationPipe } from '../../platform/http/validation.ts';
import { WriteTarget } from './dto/write-target.dto.ts';

const MOST_TARGETS = 100;

/** A body that is a list: each target is held to its shape, and the fault carries its place (`2.dueOn`). */
@Injectable()
export class TargetListPipe implements PipeTransform<unknown, Promise<WriteTarget[]>> {
  private readonly single = validationPipe();

  async transform(body: unknown): Promise<WriteTarget[]> {
    if (!Array.isArray(body)) throw new ProblemError({ code: 'validation.failed' });
    if (body.length > MOST_TARGETS) throw new ProblemError({ code: 'validation.failed' });
    return Promise.all(body.map((item: unknown, index) => this.one(item, index)));
  }

  private async one(item: unknown, index: number): Promise<WriteTarget> {
    try {
      const checked: unknown = await this.single.transform(item, { type: 'body', metatype: WriteTarget });
      return plainToInstance(WriteTarget, checked);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError(
        error.problems.map((problem) => ({ ...problem, field: `${index}.${problem.field ?? ''}` })),
      );
    }
  }
}
