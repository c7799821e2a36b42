/**
 * Verbs whose clause tells what somebody says or believes. Own knowledge, after the classes of Pareti's PARC (2016) and
 * VerbNet's say, tell, assert and believe classes.
 */
export const statementVerbs: ReadonlySet<string> = new Set(
  (
    'accuse acknowledge add admit advise affirm allege announce answer argue assert assure blame caution charge cite claim comment complain ' +
    'conclude concede confess confirm contend counter declare demand deny describe detail disclose echo elaborate emphasise emphasize ' +
    'estimate exclaim explain express find forecast hint highlight illustrate imply indicate inform insist joke lament maintain mention ' +
    'note notify object observe outline point-out post predict proclaim project promise propose protest quip quote recall reckon ' +
    'recommend recount reiterate rejoin relate remark remind reply report respond reveal rule say show signal state stress ' +
    'suggest tell testify tweet underline underscore urge vow warn write'
  ).split(' '),
)

export const beliefVerbs: ReadonlySet<string> = new Set(
  (
    'anticipate assume believe calculate consider doubt envisage expect fear feel figure foresee guess hope imagine know presume ' +
    'reason regard suppose surmise suspect think trust understand view worry'
  ).split(' '),
)

export const intentionVerbs: ReadonlySet<string> = new Set(
  'agree aim commit decide decline desire hope intend mean need offer plan pledge prefer promise propose refuse resolve seek threaten vow want wish'.split(
    ' ',
  ),
)

export const reportingVerbs: ReadonlySet<string> = new Set([...statementVerbs, ...beliefVerbs])
