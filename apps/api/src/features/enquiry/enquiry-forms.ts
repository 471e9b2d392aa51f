import { Injectable } from '@nestjs/common';
import { isEnquiryObjective, isPuzzleSolved, type EnquiryObjective } from '@rssz/domain';
import { randomBytes } from 'node:crypto';
import { sameSecret } from '../../platform/auth/tokens.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { EnquirySecret } from './enquiry-secret.ts';

/** Nobody reads the notice and writes a question in less. */
export const LEAST_SECONDS = 3;

/** A page may be left open over a day at the office. */
const LONGEST_SECONDS = 12 * 60 * 60;

/** A form as it was given out: for which project and objective, and when, in real time. */
export interface GivenForm {
  readonly projectId: string;
  readonly objective: EnquiryObjective;
  /** Random; what the puzzle is about, and what makes one form one enquiry. */
  readonly riddle: string;
}

/** Forms are signed, not stored: giving one out costs nothing, however many are asked for. */
@Injectable()
export class EnquiryForms {
  constructor(private readonly secret: EnquirySecret) {}

  issue(projectId: string, objective: EnquiryObjective, at: number = Date.now()): { token: string; riddle: string } {
    const riddle = randomBytes(16).toString('base64url');
    const content = [projectId, objective, riddle, Math.floor(at / 1000)].join('~');
    return { token: `${content}~${this.secret.hash('form', content)}`, riddle };
  }

  /** Errors: enquiry.form-invalid (not ours, or its puzzle is not solved), enquiry.form-expired, enquiry.too-fast. */
  read(token: string, solution: number, at: number = Date.now()): GivenForm {
    const form = this.verified(token);
    const age = Math.floor(at / 1000) - form.issuedAt;
    if (age > LONGEST_SECONDS) throw new ProblemError({ code: 'enquiry.form-expired' });
    if (age < LEAST_SECONDS) {
      const retryAfterSeconds = LEAST_SECONDS - age;
      throw new ProblemError({ code: 'enquiry.too-fast', params: { retryAfterSeconds } });
    }
    if (!isPuzzleSolved(form.riddle, solution)) throw invalid();
    return form;
  }

  /** What the token says, when it is one of ours. */
  private verified(token: string): GivenForm & { readonly issuedAt: number } {
    const parts = token.split('~');
    const signature = parts.pop() ?? '';
    if (!sameSecret(signature, this.secret.hash('form', parts.join('~')))) throw invalid();
    const [projectId = '', objective = '', riddle = '', issuedAt = ''] = parts;
    if (!isEnquiryObjective(objective)) throw invalid();
    return { projectId, objective, riddle, issuedAt: Number(issuedAt) };
  }
}

const invalid = (): ProblemError => new ProblemError({ code: 'enquiry.form-invalid' });
