/** Relations whose amounts add up over the places where they are told of. Own knowledge. */
export const spreadRelations: ReadonlySet<string> = new Set(
  'buy carry contain employ export import operate own recall run sell serve ship'.split(' '),
)
