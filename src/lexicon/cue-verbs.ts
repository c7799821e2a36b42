/**
 * Verbs that open an attribution, with what may follow them as its content. Own knowledge, after VerbNet's classes (say, tell,
 * assert, judgment, admire, want, consider …) and Quirk et al. (1985), chapter 16.
 *
 * A row is verb (with its particle: "point-out"), kind (s statement, b belief, i intention or attitude) and frames:
 * that: a clause, with or without "that"; wh: whether, how, why …; np: a noun phrase; to: an infinitive; ing: a gerund;
 * objing: somebody and what he is doing ("sees sales growing");
 * obj: whoever is told, then a clause, question or quotation; objto: somebody and what he is to do; q: a quotation;
 * +about …: a noun phrase after that preposition; strict: a clause only with "that" or a pronoun ("agreed a fee" is an act).
 */
const rows = `
abhor i np
accept i np that
accuse s np
acknowledge s that np ing wh
add s that q
address s np
admire i np
admit s that np ing +to q
advise s that obj objto np +against
advocate s np ing that +for
affirm s that np q
agonise b +over
agonize b +over
agree s that to wh +with +on strict
aim i to
allege s that np q
allude s +to
amplify s np
announce s that np q
answer s that q np
anticipate b that np ing
apologise s +for
apologize s +for
appeal s +to +for
applaud s np
appreciate i np that
approve i np +of
argue s that q np +for +against +over +about
ask s wh objto obj q +for +about to np
assail s np
assert s that np q
assess b np wh that
assume b that np
assure s obj that q
attack s np
attest s that +to
attribute b np
ban s np
bash s np
beg s objto to +for q
believe b that objto np +in
bemoan s np that
berate s np
blame b np
blast s np
boast s that q +about +of +that
brag s that +about q
bristle s +at
calculate b that wh
call s np +for +on
carp s +about
castigate s np
caution s that obj objto q +against
celebrate s np
chalk-up b np
challenge s np objto
champion s np
charge s that q
chastise s np
cheer s np
chide s np q
choose i to
chronicle s np
cite s np that
claim s that np to q
clarify s that np wh q
close s +with
comment s that q +on +about
commit i to +to
compare b np
complain s that q +about +of
concede s that np q
conclude b that q
condemn s np
confess s that np q +to
confirm s that np q wh
congratulate s np
consider b np ing wh
contemplate b np ing
contend s that q
contest s np that
contradict s np
convince b obj
counsel s objto that np
counter s that q
credit b np
criticise s np
criticize s np
crow s that +about q
cry s q that
debate s np wh
decide i to that wh +against +on
declare s that np q
decline i to np
decry s np
deem b np objto
defend s np
demand s that np to q
demonstrate s that wh
denounce s np
deny s that np ing q
deplore s np that
deride s np
describe s np wh
desire i to np
detail s np wh
determine b that wh
detest i np
diagnose s np
disagree b that +with +on
disavow s np
disclose s that np wh
discover b that
discuss s np wh ing
dislike i np
dismiss s np
dispute s that np
document s np wh
doubt b that np wh
downplay s np
dread i np
dub s np
echo s np q
elaborate s +on q
embrace i np
emphasise s that np q
emphasize s that np q
encourage s objto np
endorse s np
enjoy i ing
enthuse s q that
envisage b that np ing objing
envision b that np ing
estimate b that np objto wh
exclaim s q that
expect b that objto to np objing
explain s that wh np q
express s np
fault s np
favor i np ing
favour i np ing
fear b that np
feel b that +like
figure b that
find b that
forecast b that np objing
foresee b that np objing
forget b that
go-after s np
grill s np
gripe s that +about q
grumble s that +about q
guarantee s that np
guess b that wh
gush s q
hail s np
hammer s np
hate i np ing to
hear b that +about
highlight s np
hint s that +at q
hope b that to +for
illustrate s np wh that
imagine b that np wh
implore s objto
imply s that np
indicate s that np wh q
inform s obj that q
inquire s wh +about q
insinuate s that
insist s that q +on
instruct s objto
intend i to ing
interpret b np
invite s objto
invoke s np
itemise s np
itemize s np
joke s that q +about
judge b that np wh
know b that wh
lambast s np
lambaste s np
lament s that np q
lash-out s +at +against
laud s np
lay-out s np wh
learn b that wh +of +about
lecture s np
level s np
like i np to ing
link b np
loathe i np
love i np to ing
maintain s that q
marvel b that +at q
mean i to
mention s that np q wh
mock s np
mull b np ing
mumble s q that
murmur s q that
muse s that q +about
note s that np q wh
notice b that np
notify s obj that
object s that q +to
observe s that q
obsess b +over +about
offer s to
offer-up s np
opine s that q
oppose i np ing
opt i to +for
order s objto np
outline s np wh
pan s np
partner i +with
perceive b that np
persuade b obj
pitch s np
plan i to +on
plead s that +for +with q strict
pledge s that to np q
point s +to
point-out s that np wh q
ponder b np wh
portray s np
post s that q
pound s np
praise s np
predict s that np q wh objing
prefer i np to that
press s objto +for
presume b that
proclaim s that np q
profess s that to np
profile s np
project b that np objing
promise s that obj to np q
promote s np
pronounce s np q that
propose s that np ing to q
protest s that np q +against
prove s that np
publish s np
question s np wh q
quibble s +with
quip s that q
quote s np
rail s +against
rant s +about +against q
react s +to q
realise b that np wh
realize b that np wh
reason b that q
reassure s obj that q
rebuff s np
rebuke s np
rebut s np that
recall s that np ing wh q
reckon b that
recognise b that np
recognize b that np
recommend s that np ing
recount s that np wh q
refer s +to
reference s np
reflect s +on
refuse i to np
refute s np that
regard b np
regret b that np ing
reiterate s that np q
reject s np
rejoice b +in +at
rejoin s q that
relate s that np
relay s that np
remark s that q +on +about +that
remember b that np ing wh
remind s obj objto that
renounce s np
repeat s that np q
reply s that q
report s that np ing q wh
reprimand s np
repudiate s np
request s that np objto
resent i np
resist i np ing
resolve i to
respect i np
respond s that q +to
reveal s that np wh q
ridicule s np
rip s np
rue b np that
rule s that q +against
rule-out s np
salute s np
say s that wh q +about +of to
scoff s that q +at
scold s np q
scream s q that
see b that np objing
seek i to np
set-out s np
share s np
shout s q that
show s that wh objing
side b +with
sigh s q
signal s that np
sing s np
slam s np
snap s q
sneer s q that +at
speak s +of +about
speak-out s +against +about
speak-up s +for
specify s that np wh
speculate b that +about q wh
spell-out s np wh
state s that np q wh
stipulate s that np
stress s that np q
submit s that
suggest s that np ing q
sum-up s np
support i np ing
suppose b that
surmise b that
suspect b that np
swear s that to
talk s +about +of
tease s that np q
tell s obj that objto q wh +of
testify s that +about q +to
thank s np
theorise b that
theorize b that
think b that wh +about +of
threaten i to np
tout s np
trash s np
troll s np
trumpet s np
trust b that np
tweet s that q np +about
underline s that np
underscore s that np wh
understand b that np wh
unveil s np
urge s that objto np q
venture s that q
view b np
voice s np
volunteer s to that q
vote s +for +against to
vow s that to np q
want i to np objto
warn s that obj objto q +of +about +against
weigh b np ing wh
weigh-in s +on
welcome s np
whine s that +about q
whisper s that q
wish i to that +for
wonder b wh q that
worry b that +about
write s that q +about +of wh
yell s q that
`

/** Whose last consonant is doubled. */
const doubling: ReadonlySet<string> = new Set(
  'admit brag commit dub omit pan quip rebut refer rip slam submit'.split(' '),
)

export type CueKind = 'statement' | 'belief' | 'intention'

export interface CueVerb {
  readonly kind: CueKind
  readonly frames: ReadonlySet<string>
}

const kinds: ReadonlyMap<string, CueKind> = new Map([
  ['s', 'statement'],
  ['b', 'belief'],
  ['i', 'intention'],
])

/** By infinitive. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, CueVerb] => {
      const [verb, kind, ...frames] = row.split(' ')
      return [verb!, { kind: kinds.get(kind!) ?? 'statement', frames: new Set(frames) }]
    }),
)

/** Verbs that introduce a quotation though they say nothing of speech: "Roe continued: “…”". Own knowledge. */
export const quotationOnlyVerbs: ReadonlySet<string> = new Set(
  'agree begin bellow chime continue finish interject interrupt laugh offer open persist press read shoot start think thunder'.split(
    ' ',
  ),
)

/**
 * Forms of the regular ones among these verbs, lower case, to their infinitives: the list of verb forms holds the commonest
 * verbs only.
 */
export const cueVerbForms: ReadonlyMap<string, string> = new Map(
  [...cueVerbs.keys()]
    .filter((verb) => !verb.includes('-'))
    .flatMap((verb): [string, string][] => {
      const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubling.has(verb) ? `${verb}${verb.at(-1)}` : verb
      const y = /[^aeiou]y$/.test(verb)
      const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`
      const present = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
      return [verb, past, present, `${stem}ing`].map((form) => [form, verb])
    }),
)
