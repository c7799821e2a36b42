import { lines } from './construct.js'

/** Noun groups that may speak, short and long. */
export const sources: readonly string[] = lines(`
  the mayor
  Jane Roe
  Jane Roe, a baker in Leeds,
  officials at the port
  two people familiar with the matter
  the firm's chief executive, Ann Holm,
  sixty-two percent of voters
  a spokesman for the ministry
  the report
  one of the engineers
  she
  Ann Holm, senior partner for energy at Reed & Roe,
  Prime Minister Jane Roe
  many residents
  a survey of 900 farmers
  the baker, the miller and the smith
  Ann Holm, 54, who has run the mill for a decade,
`)

/** Clauses that may be said. */
export const clauses: readonly string[] = lines(`
  the bridge had moved
  sales fell 5% in May
  it will close two mills
  the fee was unfair
  there was no money left
  workers still want a new contract
  many of the houses that the flood reached were empty
  the two raised $350 million for a new pier
  the plan would cost $3 million a year
  he had never seen the letter
  it is clear from the files that the pier was unsafe
`)

/** What may be meant to be done. */
export const deeds: readonly string[] = lines(`
  to close two mills
  to rebuild the pier by May
  to sell its stake in the mill
  to cut the fee by a third
  to pay the workers
`)

/** What may be praised, feared or called for. */
export const things: readonly string[] = lines(`
  the plan
  a new bridge
  the closure of the mill
  higher fees for visitors
  the new contract
`)
