/**
 * Verbs that make one group with the verb after them. Own knowledge, after the classes of Huddleston and Pullum, The
 * Cambridge Grammar of the English Language (2002), chapter 14.
 */

/** Subject-control and raising verbs before "to" and an infinitive: "agreed to buy", "is expected to rise". */
export const catenativesWithTo: ReadonlySet<string> = new Set(
  (
    'afford agree aim appear apply arrange ask attempt be beg begin bother care cease choose claim come commit conspire continue ' +
    'contract decide decline demand deserve desire dare elect endeavor endeavour expect fail get go happen have help ' +
    'hesitate hope intend learn like long look love manage mean move need neglect negotiate offer opt ought pay plan pledge ' +
    'prefer prepare pretend proceed profess promise propose prove refuse remain resolve say schedule seek seem serve set ' +
    'stand start strive struggle swear tend threaten train try undertake use volunteer vote vow wait want wish yearn'
  ).split(' '),
)

/** Verbs whose passive takes "to" and an infinitive of the same subject: "is expected to", "was forced to". */
export const passiveCatenatives: ReadonlySet<string> = new Set(
  (
    'allow anticipate ask authorise authorize believe bind compel consider design destine enable encourage entitle estimate ' +
    'expect force forecast intend invite know mean oblige order permit persuade plan poise predict prepare project ' +
    'prompt report request require rumor rumour say schedule see set slate suppose think tip understand urge use'
  ).split(' '),
)

/** Verbs before a gerund: "is considering building", "stopped making". */
export const catenativesWithGerund: ReadonlySet<string> = new Set(
  (
    'admit avoid begin cease consider contemplate continue defer delay deny discuss envisage explore finish go involve ' +
    'keep mull oppose postpone quit recommend regret resist resume risk start stop study suggest weigh'
  ).split(' '),
)

/** Verbs before a bare infinitive: "help strengthen". */
export const catenativesBare: ReadonlySet<string> = new Set(['help', 'dare', 'need'])

/** Adjectives after "be" before "to" and an infinitive of the same subject: "is likely to fall". */
export const catenativeAdjectives: ReadonlySet<string> = new Set(
  (
    'able about anxious apt bound certain determined due eager eligible free going happy keen liable likely poised prepared ready ' +
    'reluctant set slated sure unable unlikely unwilling willing'
  ).split(' '),
)
