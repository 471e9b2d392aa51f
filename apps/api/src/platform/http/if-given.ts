import { ValidateIf } from 'class-validator';

/** A property that may be left out and then keeps its default; unlike with IsOptional null is no way of leaving it out. */
export const IfGiven = (): PropertyDecorator => ValidateIf((_body, value) => value !== undefined);
