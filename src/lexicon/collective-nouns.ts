/** Nouns without a plural -s that a number may count: "600 people", "two aircraft". Own knowledge. */
export const COLLECTIVE_COUNTS: ReadonlySet<string> = new Set(
  (
    'aircraft cattle children craft crew deer dice feet firemen fish fishermen folk gentlemen geese hovercraft men mice ' +
    'offspring oxen people personnel police policemen policewomen salmon servicemen sheep shrimp spacecraft spokesmen ' +
    'squid staff teeth trout watercraft women workmen'
  ).split(' '),
)
