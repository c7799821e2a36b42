/** Words that "rights", a form of a verb too, makes fixed compounds with. Own knowledge. */
export const rightsCompounds: ReadonlySet<string> = new Set(
  'air animal broadcast broadcasting civil consumer drilling film fishing gay grazing human land media mineral mining pension property television transgender tv victims voter voting water workers'.split(
    ' ',
  ),
)
