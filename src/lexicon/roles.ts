import type { Modifier } from '../model.js'

/**
 * The role of a phrase by its preposition where the phrase itself does not tell (a time is a time, a place a place). Own
 * knowledge.
 */
export const prepositionRoles: ReadonlyMap<string, Modifier['role']> = new Map(
  (
    [
      ['cause', 'because of;due to;owing to;thanks to;as a result of;on account of;amid;in the wake of;in response to'],
      ['comparison', 'than;compared with;compared to;versus;vs;unlike;relative to;over;against'],
      ['means', 'via;through;by means of;using'],
      ['partner', 'with;along with;together with;alongside'],
      ['purpose', 'for;in order to;in exchange for;in return for;on behalf of'],
      ['topic', 'about;on;regarding;concerning;with regard to;with respect to;in terms of'],
      ['manner', 'like;as;without'],
      ['place', 'across;outside;inside;near;throughout;outside of;off;along;around'],
    ] as const
  ).flatMap(([role, words]) => words.split(';').map((word): [string, Modifier['role']] => [word, role])),
)

/** Prepositions before a place or a time that make it one. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in at on near from to into onto outside inside across throughout within around off along over toward towards between under beyond through via for'.split(
    ' ',
  ),
)

/** What people and goods go by, and words come by: without an article, "by" before it tells how. */
export const meansNouns: ReadonlySet<string> = new Set(
  'air bicycle bike boat bus car coach courier e-mail email ferry fax hand helicopter letter lorry mail phone plane post rail road sea ship telephone train tram truck van'.split(
    ' ',
  ),
)

/** Common nouns that are places wherever a preposition of place stands before them. */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    'airport area base border building camp capital city coast complex continent country county district east factory facility field harbour ' +
    'headquarters hospital hotel house island lab laboratory land location market mine north office park plant port prison province region ' +
    'river road room school sea shop site south square state station store street suburb territory town university village warehouse west ' +
    'world yard zone'
  ).split(' '),
)
