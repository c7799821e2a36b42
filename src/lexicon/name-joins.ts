/** Words that hold the parts of one name together. From own knowledge. Lower case. */

/** Topics of ministries and commissions: "the Food | and Drug Administration" is one name. */
export const institutionTopics: ReadonlySet<string> = new Set(
  `accounting aeronautics agricultural agriculture alcohol arms arts atomic aviation budget commerce communication
  communications consumer cooperation culture customs defence defense development drug economic economy education
  employment energy environment environmental exchange family finance fisheries food foreign forestry health home
  housing human hydrocarbons immigration industrial industry information insurance investment justice labor labour
  land markets medical mines monetary oil pensions petroleum planning policy ports power quality rail reform
  research resources safety science securities social space sports statistics tax technology telecommunications
  tobacco tourism trade transport transportation veterans water welfare wildlife work works youth`
    .trim()
    .split(/\s+/),
)

/** Names that carry a possessive mark of their own. */
export const possessiveNames: ReadonlySet<string> = new Set(
  `applebee barclay bloomingdale carl christie denny dillard domino hardee harrod kellogg kohl levi lloyd lord lowe
  macy mcdonald moody morrison poor reese sainsbury sotheby wendy woolworth`
    .trim()
    .split(/\s+/),
)
