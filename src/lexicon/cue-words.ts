/** Words beside verbs that shape an attribution. Own knowledge. */

/** Where or by what means somebody speaks: "in a statement" tells neither who nor what. */
export const speechSettings: ReadonlySet<string> = new Set(
  (
    'address announcement appearance article blog book briefing broadcast call column comment conference debate dispatch document editorial email ' +
    'e-mail essay event facebook filing forum gathering hearing instagram interview lecture letter mail meeting memo memoir message news note ' +
    'op-ed phone podcast post press rally release remark report response segment sermon session show speech statement summit telephone television ' +
    'testimony text transcript tweet twitter video visit'
  ).split(' '),
)

/** Nouns for what somebody says or thinks, before its content: "her claim that", "his promise to". Kind as of the verb. */
export const cueNouns: ReadonlyMap<string, 'statement' | 'belief' | 'intention'> = new Map<
  string,
  'statement' | 'belief' | 'intention'
>([
  ...kind(
    'statement',
    'accusation admission allegation announcement argument assertion assessment assurance claim comment complaint conclusion ' +
      'confirmation contention criticism declaration demand denial description disclosure estimate explanation finding forecast hint ' +
      'insinuation insistence message notion observation prediction proposal remark reminder report revelation rumor rumour statement suggestion ' +
      'testimony threat warning',
  ),
  ...kind(
    'belief',
    'assumption belief concern confidence conviction doubt expectation fear feeling hope hypothesis idea impression intuition knowledge ' +
      'opinion perception realisation realization sense speculation suspicion theory understanding view worry',
  ),
  ...kind(
    'intention',
    'aim ambition attempt call commitment decision desire determination intent intention objective plan pledge preference promise readiness ' +
      'refusal request vow willingness wish',
  ),
])

/** Adjectives for what somebody believes or feels, after a copula: "is convinced that". */
export const cueAdjectives: ReadonlyMap<string, 'belief' | 'intention'> = new Map<string, 'belief' | 'intention'>([
  ...kind(
    'belief',
    'adamant afraid alarmed amazed angry annoyed apprehensive ashamed astonished aware certain concerned confident convinced critical delighted ' +
      'disappointed dismayed doubtful dubious encouraged excited fearful frustrated furious glad grateful happy hopeful mindful nervous optimistic outraged ' +
      'pessimistic pleased positive proud puzzled relieved sad sceptical shocked skeptical sorry sure surprised suspicious thankful thrilled ' +
      'unaware uncertain uneasy unhappy unsure upset wary worried',
  ),
  ...kind(
    'intention',
    'anxious ashamed determined eager keen loath opposed prepared reluctant supportive unwilling willing',
  ),
])

/** Nouns of a work or a finding that says something itself, and may so label a line: "Poll: …". */
export const documentNouns: ReadonlySet<string> = new Set('analysis poll report study survey'.split(' '))

/** What stands before a colon at the beginning of a line and is nobody's name. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'a analysis answer athletics badminton baseball basketball boxing breaking caption comment correction credit cricket cycling darts editor exclusive explained explainer fact file football gallery golf guilty hockey image interview listen live ' +
    'map more netball note obituary opinion photo picture profile q question ranked read recap related revealed review rowing rugby skiing snooker soccer source swimming tennis timeline update updated verdict video watch'
  ).split(' '),
)

/** Verbs that lend a noun of saying its subject: "made a promise to". */
export const lightVerbs: ReadonlySet<string> = new Set([
  'express',
  'get',
  'give',
  'have',
  'hold',
  'issue',
  'make',
  'raise',
  'share',
  'voice',
])

/** Prepositions that lead to whoever said it: "a claim by". */
export const agentPrepositions: ReadonlySet<string> = new Set(['by', 'from', 'among'])

/** Prepositions after a noun of saying that lead to its content: "their concerns about". */
export const contentPrepositions: ReadonlySet<string> = new Set(['about', 'against', 'for', 'of', 'on', 'over', 'with'])

/** Subordinators after a phrase of content that go on with the cue's own clause. */
export const outerSubordinators: ReadonlySet<string> = new Set([
  'after',
  'although',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'whereas',
  'while',
])

/** Participles before "by" and a medium: "sources quoted by". */
export const mediumParticiples: ReadonlySet<string> = new Set(['cited', 'interviewed', 'quoted', 'reported'])

function kind<K extends string>(of: K, words: string): [string, K][] {
  return words.split(' ').map((word): [string, K] => [word, of])
}
