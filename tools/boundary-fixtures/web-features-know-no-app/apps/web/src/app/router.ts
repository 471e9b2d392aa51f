export const router = 2;
