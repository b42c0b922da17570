import type { Lang } from '@daybook/types';
import type { placeLook } from '../map/place-look.ts';

type Look = ReturnType<typeof placeLook>;

/** What the map and the list of places say. */
export interface PlaceWords {
  readonly title: string;
  readonly lead: (period: string) => string;
  readonly mapTitle: (period: string) => string;
  readonly mapSaid: string;
  readonly asks: (count: string) => string;
  readonly circle: string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly notMapped: (agencies: string) => string;
  readonly sameNumbers: string;
  readonly noMap: string;
  readonly list: (period: string) => string;
  readonly place: string;
  readonly reported: string;
  readonly notDrawn: string;
  readonly notDrawnLead: string;
  readonly notOnMap: (geoid: string) => string;
  readonly elsewhere: string;
  readonly elsewhereLead: string;
  readonly why: Readonly<Record<'several' | 'none', string>>;
  readonly agency: string;
  readonly whyNot: string;
}

export const placeWords: Readonly<Record<Lang, PlaceWords>> = {
  en: {
    title: 'Map and places',
    lead: (period) =>
      `Asks received in ${period}, by the place that each agency serves. The list below the map has the same numbers.`,
    mapTitle: (period) => `Asks received in ${period}`,
    mapSaid:
      'Each circle stands for the asks that the agencies of a place received. The list has the same numbers as text.',
    asks: (count) => `${count} ${count === '1' ? 'ask' : 'asks'}`,
    circle: 'asks: the larger the circle, the more',
    looks: {
      all: 'everyone expected reported',
      some: 'some did not report',
      silent: 'nobody reported',
      nobody: 'nobody was expected to report',
    },
    notMapped: (agencies) =>
      `${agencies} ${agencies === '1' ? 'agency is' : 'agencies are'} not on the map: it does not have every city and town, and some agencies serve several places, or none that is known. The page of places and every sum have their numbers.`,
    sameNumbers: 'The same numbers as a list',
    noMap: 'No map of these places was at hand when these pages were made. The list has every number.',
    list: (period) => `Places in the order of the alphabet, ${period}`,
    place: 'Place',
    reported: 'Reported',
    notDrawn: 'Places that the map does not have',
    notDrawnLead:
      'Their numbers are in the list above and in every sum. The map is older than they are, or shows counties only.',
    notOnMap: (geoid) => `GEOID ${geoid}`,
    elsewhere: 'Agencies that belong to no single place',
    elsewhereLead: 'Their numbers are in every sum of the state, and in no place of the map or the list.',
    why: { several: 'serves several places', none: 'its place is not known' },
    agency: 'Agency',
    whyNot: 'Why',
  },
  es: {
    title: 'Mapa y lugares',
    lead: (period) =>
      `Peticiones recibidas en ${period}, según el lugar que atiende cada agencia. La lista bajo el mapa tiene las mismas cifras.`,
    mapTitle: (period) => `Peticiones recibidas en ${period}`,
    mapSaid:
      'Cada círculo representa las peticiones que recibieron las agencias de un lugar. La lista tiene las mismas cifras en texto.',
    asks: (count) => `${count} ${count === '1' ? 'petición' : 'peticiones'}`,
    circle: 'peticiones: cuanto mayor el círculo, más',
    looks: {
      all: 'informaron todas las esperadas',
      some: 'algunas no informaron',
      silent: 'no informó nadie',
      nobody: 'no se esperaba informe de nadie',
    },
    notMapped: (agencies) =>
      `${agencies} ${agencies === '1' ? 'agencia no está' : 'agencias no están'} en el mapa: este no tiene todas las ciudades y pueblos, y algunas agencias atienden varios lugares, o ninguno que se conozca. La página de lugares y todas las sumas tienen sus cifras.`,
    sameNumbers: 'Las mismas cifras en una lista',
    noMap: 'No había un mapa de estos lugares cuando se hicieron estas páginas. La lista tiene todas las cifras.',
    list: (period) => `Lugares por orden alfabético, ${period}`,
    place: 'Lugar',
    reported: 'Informaron',
    notDrawn: 'Lugares que el mapa no tiene',
    notDrawnLead:
      'Sus cifras están en la lista de arriba y en todas las sumas. El mapa es anterior a ellos, o solo muestra condados.',
    notOnMap: (geoid) => `GEOID ${geoid}`,
    elsewhere: 'Agencias que no corresponden a un solo lugar',
    elsewhereLead: 'Sus cifras están en todas las sumas del estado, y en ningún lugar del mapa ni de la lista.',
    why: { several: 'atiende varios lugares', none: 'no se conoce su lugar' },
    agency: 'Agencia',
    whyNot: 'Motivo',
  },
};
