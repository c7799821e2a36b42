/** Verbs that tell nothing where neither object nor anything else stands with them ("she let", "they did"). Own knowledge. */
export const emptyAlone: ReadonlySet<string> = new Set(
  (
    'allow ask bring call cause choose cite decide describe do enable expect find force get give have help hope ' +
    'include intend involve keep let make mean need offer plan put raise seek seem set show suggest take tend try use want'
  ).split(' '),
)

/**
 * Verbs that always have an object in news: joined to another verb with nothing behind them, they have that one's ("makes and
 * sells vans"). Own knowledge, after the transitive frames of VerbNet.
 */
export const transitiveVerbs: ReadonlySet<string> = new Set(
  (
    'acquire administer approve assemble assess audit build buy catch collect commission construct control deploy design destroy develop ' +
    'devise distribute employ evaluate export extract fund generate guarantee handle harvest import inspect insure issue lend license lease ' +
    'maintain make manage manufacture market mine monitor own package patent possess prescribe process procure produce promote provide publish ' +
    'purchase recycle refine regulate rent repair restore review sell ship sponsor spin store stock supervise supply support treat upgrade use vaccinate'
  ).split(' '),
)
