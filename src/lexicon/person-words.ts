/** Nouns of persons that the frozen list of roles lacks, singular and plural: an age may stand behind them. Own knowledge. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'adult adults baby babies boys brother brothers children civilian civilians commuter commuters consumer consumers cousin cousins defendant ' +
    'defendants dad daughters deputy drinker drinkers driver drivers employee employees fan fans fatality ' +
    'forward girls grandfather grandmother graduate graduates granny guy infant infants inmate inmates ' +
    'jobseeker jobseekers kid kids lad learner learners men midfielder migrant migrants mothers mum ' +
    'motorist motorists native newborn newborns newcomer nurse nurses officer pensioner pensioners passenger passengers patient patients ' +
    'pediatrician pediatricians player players pupil pupils renter renters resident residents respondent respondents senior seniors sibling siblings ' +
    'signing signings sister sisters smoker smokers sons striker student students suspect suspects teen teens toddler toddlers tourist triplet triplets twin twins undergraduate ' +
    'veteran veterans victim victims voter voters widow widower winger women worker workers youngster youngsters youth youths'
  ).split(' '),
)
