import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A request that names itself as related. */
export const relatedToItself: RecordRule<Request, Sight> = {
  id: 'related-to-itself',
  scope: 'record',
  record: 'request',
  when: 'related',
  severity: 'error',
  title: { en: 'A request related to itself', es: 'Una solicitud relacionada consigo misma' },
  why: {
    en: 'A link to itself leads nowhere. The other request of the matter is not linked.',
    es: 'Un enlace a sí misma no lleva a nada. La otra solicitud del asunto queda sin enlazar.',
  },
  fix: {
    en: 'Put in the public id of the other request, or take the link out. In Excel, related requests have a sheet of their own.',
    es: 'Ponga el id público de la otra solicitud, o quite el enlace. En Excel, las solicitudes relacionadas tienen su propia hoja.',
  },
  message: { en: 'This is the public id of the request itself.', es: 'Este es el id público de la misma solicitud.' },
  since: '1.0',
  check({ public_id, related_requests }, report) {
    if (public_id === undefined) return;
    related_requests.forEach((related, at) => {
      if (related.public_id === public_id) report(`/related_requests/${at}/public_id`);
    });
  },
};
