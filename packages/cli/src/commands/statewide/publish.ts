import { passphraseOption } from '../../options/passphrase-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide publish`: a release of the whole state, of sums that tell nothing that its agencies did not. */
export const publish: Command = {
  name: 'publish',
  takes: '[paths...]',
  usage: {
    en: '<state> <publications...> --out <release> --key <file> --office <name> --approved <role> <role> [options]',
    es: '<estado> <publicaciones...> --out <publicación> --key <archivo> --office <nombre> --approved <cargo> <cargo> [opciones]',
  },
  description: {
    en: 'Publish the sums of a state, signed by the oversight body. A sum is shown where every agency shows its own figure; with all releases of all agencies nothing more can be found out, and that is tried before it goes out.',
    es: 'Publicar las sumas de un estado, firmadas por el organismo de supervisión. Una suma se muestra si todas las agencias muestran su cifra; con todas las publicaciones de todas las agencias no se puede averiguar nada más, y eso se prueba antes de que salga.',
  },
  examples: [
    'daybook statewide publish state/ publications/ --out public/2026-q2 --key oversight.key.json --office "Office of Oversight" --approved reviewer publisher',
    'daybook statewide publish state/ publications/ --out public/2026-q3 --previous public/2026-q2 --key oversight.key.json --office "Office of Oversight" --approved reviewer publisher',
  ],
  options: [
    {
      flags: '-o, --out <folder>',
      words: { en: 'the new folder of the release', es: 'la carpeta nueva de la publicación' },
    },
    {
      flags: '--key <file>',
      words: {
        en: 'the key of the oversight body, which signs (see daybook keys); its id says which state it is',
        es: 'la clave del organismo de supervisión, que firma (vea daybook keys); su id dice de qué estado se trata',
      },
    },
    passphraseOption,
    {
      flags: '--office <name>',
      words: {
        en: 'the office that publishes, as people call it; never a person',
        es: 'la oficina que publica, como se la conoce; nunca una persona',
      },
    },
    {
      flags: '--period <quarters...>',
      words: {
        en: 'the quarters that it holds, such as 2026-Q1; every one of which there is a report if not given',
        es: 'los trimestres que contiene, por ejemplo 2026-Q1; si no se da, todos aquellos de los que hay un informe',
      },
    },
    {
      flags: '--previous <folder>',
      words: {
        en: "the state's release before, as it was published; every release but the first needs it",
        es: 'la publicación anterior del estado, tal como se publicó; todas la necesitan, menos la primera',
      },
    },
    {
      flags: '--approved <roles...>',
      words: {
        en: 'the roles that approved it, each with its day where that is not today: reviewer=2026-07-24 publisher',
        es: 'los cargos que la aprobaron, con su día si no fue hoy: reviewer=2026-07-24 publisher',
      },
    },
    {
      flags: '--single-approver',
      words: {
        en: 'the body has one person only for this; it is shown with the release',
        es: 'el organismo tiene una sola persona para esto; se muestra con la publicación',
      },
    },
    {
      flags: '--license <id>',
      words: {
        en: 'the license of the data; CC0-1.0 if not given',
        es: 'la licencia de los datos; CC0-1.0 si no se da',
      },
    },
    {
      flags: '--published-at <moment>',
      words: {
        en: 'the moment of publication, such as 2026-07-28T09:00:00-07:00; now if not given',
        es: 'el momento de la publicación, por ejemplo 2026-07-28T09:00:00-07:00; ahora si no se da',
      },
    },
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length < 2)
      throw new UsageFault({
        en: 'Name the dataset of the state, and the publications that it was built from.\nType: daybook statewide publish state/ publications/ --out public/2026-q2 --key oversight.key.json --office "Office of Oversight" --approved reviewer publisher',
        es: 'Nombre el conjunto de datos del estado y las publicaciones con que se construyó.\nEscriba: daybook statewide publish state/ publications/ --out public/2026-q2 --key oversight.key.json --office "Office of Oversight" --approved reviewer publisher',
      });
    const [state, ...publications] = paths as [string, ...string[]];
    return (await import('../../state-publishing/publish-state.ts')).publishState(
      state,
      publications,
      options,
      terminal,
    );
  },
};
