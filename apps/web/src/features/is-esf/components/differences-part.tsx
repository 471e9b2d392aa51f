import type { EsfDesk } from '../../../shared/api/types.ts';
import part from '../../../shared/ui/part.module.css';
import { HoursDifferences } from './hours-differences.tsx';
import { PersonDifferences } from './person-differences.tsx';

/** What differs between us and IS ESF: data of people, and hours. */
export function DifferencesPart({ desk }: { desk: EsfDesk }) {
  return (
    <div className={part.stack}>
      <PersonDifferences hasList={desk.list !== null} />
      <HoursDifferences list={desk.supports.list} />
    </div>
  );
}
