import { showNumber } from '@daybook/reports/printing';
import type { AgencyQuarter } from '../agency-quarter.ts';
import { entriesWithoutRequest } from '../entries-without-request.ts';
import { quarterBefore } from '../quarter-before.ts';
import type { Raised, Signal } from './signal.ts';

/** Transfers that no logged request stands behind: in the entries themselves, or because there are more than were asked for. */
export const informalNotification: Signal = {
  id: 'informal-notification',
  title: { en: 'Transfers without a logged request', es: 'Entregas sin una solicitud anotada' },
  why: {
    en: 'Some cooperation is asked for by telephone and never written down. An audit looks for people whom ICE took though no request is in the log.',
    es: 'Parte de la cooperación se pide por teléfono y nunca se anota. Una auditoría busca a las personas que ICE se llevó sin que conste una solicitud.',
  },
  method: {
    en: 'Counted, without statistics. Entries of the published log that are a query or an alert, and say that ICE took the person. And transfers in the reports beyond all asks to hold, to hand over or to tell of a release in the same quarter and the one before.',
    es: 'Se cuenta, sin estadística. Entradas de la bitácora publicada que son una consulta o una alerta y dicen que ICE se llevó a la persona. Y entregas en los informes que superan todas las peticiones de retener, entregar o avisar de una salida del mismo trimestre y del anterior.',
  },
  raise({ all, find }) {
    return all.flatMap((one) => [
      ...fromEntries(one),
      ...fromSums(one, find(one.agency_id, quarterBefore(one.quarter))),
    ]);
  },
};

function fromEntries(one: AgencyQuarter): Raised[] {
  const entries = entriesWithoutRequest(one);
  if (entries === 0) return [];
  return [
    {
      ...whose(one),
      numbers: ['taken-without-request'],
      message: {
        en: `Entries in which ICE took the person and only a query or an alert is logged: ${showNumber(entries)}. How did ICE learn of the release?`,
        es: `Entradas en que ICE se llevó a la persona y solo consta una consulta o una alerta: ${showNumber(entries)}. ¿Cómo supo ICE de la salida?`,
      },
    },
  ];
}

function fromSums(one: AgencyQuarter, before: AgencyQuarter | undefined): Raised[] {
  const transfers = one.transfers?.value ?? one.transfers?.at_least;
  const [now, earlier] = [one.custody_asks?.value, before?.custody_asks?.value];
  if (transfers === undefined || now === undefined || earlier === undefined || transfers <= now + earlier) return [];
  const [handed, asked, rest] = [transfers, now + earlier, transfers - now - earlier].map(showNumber);
  return [
    {
      ...whose(one),
      numbers: ['transfers', 'custody-asks'],
      message: {
        en: `Transfers: ${handed}. Asks logged in this quarter and the one before that could lead to one: ${asked}. What stands behind the other ${rest} or more?`,
        es: `Entregas: ${handed}. Peticiones anotadas en este trimestre y el anterior que podían llevar a una: ${asked}. ¿Qué hay detrás de las otras ${rest} o más?`,
      },
    },
  ];
}

const whose = ({ state, quarter, agency_id }: AgencyQuarter) => ({ state, quarter, agency_id });
