/**
 * Abbreviations that are written with a full stop, lower case without it. Own knowledge of English usage.
 * `before`: stands before what it belongs to, so that its stop never ends a sentence.
 * `after`: may close a sentence ("in the U.S.", "Acme Inc."), when a sentence opener follows.
 */
export const abbreviationsBefore: ReadonlySet<string> = new Set(
  (
    'adm amb approx art assoc asst atty ave brig capt cf ch cllr cmdr col comdr cpl def dep det dir dist dr ed eq esp ' +
    'exec fig figs fr ft gen gov govt hon insp inst lt maj messrs mgr mlle mme mr mrs ms mt mx nos ofc ' +
    'op pfc pres prof prop pt pte pvt rep reps rev rs sen sens sgt sr st ste supt treas univ v vol vols vs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'
  ).split(' '),
)

export const abbreviationsAfter: ReadonlySet<string> = new Set(
  (
    'bhd bros co corp cos inc jr ltd llc plc pty sa intl mfg natl bancorp esq etc al ' +
    'a.m am p.m pm e.g i.e ph.d b.a m.a m.d n.v s.a s.p.a b.v l.p l.l.c p.l.c u.s u.k u.n e.u d.c u.s.a u.s.s.r ' +
    'ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex va vt wash wis wyo blvd rd hr hrs min mins sec yr yrs'
  ).split(' '),
)

/** Of these, what is a word too: an abbreviation only with a capital ("Sun." no; "Mar. 3", "Mass.", "Ill."). */
export const abbreviationsOnlyCapital: ReadonlySet<string> = new Set(
  (
    'adm am apr art ave ch col cos dec def del dep det dir dist ed fig figs fr ft ga gen gov hon ill ind inst la ' +
    'mar mass md miss min mins mo mon ms mt nov oct op ore pa penn pres prop pt rep reps rev rs sa sec sen sr st ste sun ' +
    'thu treas v va vol wash wed fri mr mx co inc mgr'
  ).split(' '),
)

/** Words that open a sentence far more often than they go on with a name: what decides after "Inc." and "U.S.". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'a about according after all also although among an and another any as at because before both but by despite during ' +
    'each earlier even every few first for from furthermore he her here his how however i if in instead it its last later ' +
    'like many meanwhile more moreover most much my neither net no nor not now of on once one only other our out over ' +
    'profit revenue sales separately several shares she since so some still such that the their then there these they ' +
    'this those though through thus to today two under unlike until us we what when where whether which while who why ' +
    'with within without yesterday yet you'
  ).split(' '),
)
