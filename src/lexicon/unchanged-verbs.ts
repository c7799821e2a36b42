/** Verbs whose participle is their infinitive, so that their form alone tells neither. Own knowledge. */
export const unchangedVerbs: ReadonlySet<string> = new Set(
  (
    'become bet bid broadcast burst cast come cost cut forecast hit hurt let overcome put quit read rid run set shed shut split spread ' +
    'thrust upset'
  ).split(' '),
)
