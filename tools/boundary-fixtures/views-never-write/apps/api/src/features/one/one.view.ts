import { repository } from './one.repository.ts';
export const used = repository;
