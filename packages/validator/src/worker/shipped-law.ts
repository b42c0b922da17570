export { shippedLaw } from '@daybook/reports';
