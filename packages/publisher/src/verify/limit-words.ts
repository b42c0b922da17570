import type { Words } from '@daybook/types';

/** What no verification can show; printed with each. */
export const limitWords: Words = {
  en: 'What this cannot show: that a request was never entered into the log. Look beside it at the intake numbers (a gap stands out), at the time between receipt and entry, at the certified reports of quarters without requests, and at what ICE itself publishes.',
  es: 'Lo que esto no puede demostrar: que una solicitud nunca se anotó. Compare con los números de entrada (un salto se nota), el tiempo entre recepción y anotación, los informes certificados de trimestres sin solicitudes y lo que publica el propio ICE.',
};
