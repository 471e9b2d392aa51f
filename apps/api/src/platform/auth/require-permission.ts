import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@rssz/domain';

export const ACCESS = 'rssz:access';

export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly permission: Permission };

/** The permission an endpoint needs, in the project of its address when it has one. */
export const RequirePermission = (permission: Permission): MethodDecorator =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);

/** Open to everybody: sign-in, health, what the sign-in page must know. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Open to whoever is signed in, because it concerns only themselves. */
export const SignedIn = (): MethodDecorator => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Access);
