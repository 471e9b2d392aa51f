/** What people call an enquiry. Example: `enquiryNumber(12)` → `'D-0012'`. */
export const enquiryNumber = (number: number): string => `D-${String(number).padStart(4, '0')}`;

/** The same in SQL, of an enquiry `q`; `lpad` alone would cut the fifth digit off. */
export const ENQUIRY_NUMBER = `'D-' || lpad(q.number::text, greatest(4, length(q.number::text)), '0')`;
