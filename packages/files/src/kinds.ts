import type { RecordKind } from '@daybook/types';

/** Every kind of record, and the words by which a file's or sheet's name tells it. */
export const kinds: Readonly<Record<RecordKind, readonly string[]>> = {
  agency: ['agency', 'agencies', 'agencia', 'agencias'],
  jurisdiction: ['jurisdiction', 'jurisdictions', 'jurisdiccion', 'jurisdicciones'],
  agreement: ['agreement', 'agreements', 'acuerdo', 'acuerdos'],
  request: ['request', 'requests', 'solicitud', 'solicitudes'],
  'quarterly-report': ['report', 'reports', 'quarterly report', 'quarterly reports', 'informe', 'informes'],
  publication: ['publication', 'publications', 'publicacion', 'publicaciones'],
  regime: ['regime', 'regimes', 'regimen', 'regimenes'],
  'regime-report': ['regime report', 'statutory report', 'informe legal'],
  'legal-profile': ['legal profile', 'legal profiles', 'law', 'perfil legal', 'perfiles legales', 'ley'],
  registry: ['registry', 'registries', 'expected reporters', 'quienes deben informar'],
  findings: ['findings', 'hallazgos'],
  import: ['import', 'importacion'],
};
