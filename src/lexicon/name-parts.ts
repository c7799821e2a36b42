// Small words within personal names, lower case. Own knowledge of European, Arabic and South-East Asian names.

/** Particles between first and last name. */
export const nameParticles: ReadonlySet<string> = new Set(
  'af al an av bin bint da das de degli dei del della den der di do dos du e el ibn la las le los ten ter van vom von y zu zur'.split(
    ' ',
  ),
)

/** What follows a last name, with and without its point. */
export const nameSuffixes: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'jr.', 'sr', 'sr.'])
