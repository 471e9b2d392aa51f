/** The password of the demo logins; they exist only in a database made for demonstration. */
export const DEMO_PASSWORD = 'Ukazka-2024!';
