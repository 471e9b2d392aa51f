import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';

/** Hashes under the secret of the installation, a key of its own for every purpose. */
@Injectable()
export class EnquirySecret {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  hash(purpose: 'form' | 'address' | 'sameness' | 'recipient', text: string): string {
    return createHmac('sha256', `enquiry-${purpose}:${this.config.secret}`).update(text).digest('base64url');
  }
}
