const classes = ['felony-violent', 'felony-nonviolent', 'misdemeanor', 'infraction', 'none', 'unknown'];

/** The ranking of codes where a map gives none, from the most serious down; what is known goes before what is not. */
export const usualRanking: Readonly<Record<string, readonly string[]>> = {
  person_charge_class: classes,
  person_conviction_class: classes,
};
