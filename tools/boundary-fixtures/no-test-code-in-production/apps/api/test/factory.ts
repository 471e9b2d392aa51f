export const factory = 2;
