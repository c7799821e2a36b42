import { newsAgencies } from './news-agencies.js'

/** Words that make a name that of a newspaper, broadcaster or agency. Own knowledge; agencies have their own list. */
const words: ReadonlySet<string> = new Set(
  (
    'abc advertiser afp ap argus bbc bloomberg broadcaster broadcasting bulletin cbs channel chronicle cnbc cnn courier daily dispatch echo examiner ' +
    'gazette globe guardian ' +
    'herald independent inquirer itv journal ledger magazine mail media mirror msnbc nbc network news newspaper npr observer pbs politico post press radio ' +
    'register reuters review sentinel sky standard star sun telegraph television times today tribune tv weekly wire'
  ).split(' '),
)

/** Whether a name, in lower case, is that of a medium. */
export function isMediumName(lower: string): boolean {
  return newsAgencies.has(lower) || lower.split(' ').some((word) => words.has(word))
}
