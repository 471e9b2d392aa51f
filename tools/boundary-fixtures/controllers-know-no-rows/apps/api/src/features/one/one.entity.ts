export const OneRow = 1;
