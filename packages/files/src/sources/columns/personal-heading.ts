import { fold } from '../../words/fold.ts';

// Words of a heading below which a person's identity stands, in English and Spanish.
const person =
  /\b(?:(?:first|last|middle|full|given|family|maiden|sur) ?names?|surname|alias|aka|apellidos?|nombres?|names?|d ?o ?b|births?|birth ?date|birthday|born|nacimiento|fdn|ssn|ss ?#|social security|seguro social|alien|a ?(?:#|num|number|no)|fbi|sid|fins|phones?|telephone|telefono|cell|e ?mail|correo|(?:home|street|mailing) address|address|domicilio|docket|case (?:no|num|number|#)|expediente|warrant (?:no|num|number|#)|plate|placa|license|passport|pasaporte|mugshot|photo|foto|fingerprints?|huellas|soundex|jid|pfn|cii|ori number of person|inmate (?:id|no|num|number|#)|jacket|ficha|booking (?:id|no|num|number|#)|booking#|book (?:no|num|number|#)|bk ?(?:no|#)|folio de ingreso|numero de ingreso)(?![a-z])/;
const whole =
  /^(?:inmate|detainee|subject|defendant|arrestee|person|prisoner|offender|booking|persona|detenid[oa]|intern[oa]|recluso)$/;
// The name, address or telephone of a public body is not a person's.
const body =
  /\b(?:facility|jail|agency|county|office|institution|court|department|dept|city|state|prison|station|release|file|form|sheet|centro|agencia|condado|oficina|carcel|tribunal|ciudad|estado|departamento|formulario)\b/;
const always = /\b(?:inmate|detainee|subject|defendant|d ?o ?b|birth|nacimiento|ssn|alien|booking|officer|agente)\b/;

/** True where the cells below a heading can tell who a person is: they are never read. */
export function isPersonalHeading(heading: string): boolean {
  const words = fold(heading.replace(/[.:*()/,]/g, ' ')).replace(/ +/g, ' ');
  if (whole.test(words)) return true;
  if (!person.test(words)) return false;
  return always.test(words) || !body.test(words);
}
