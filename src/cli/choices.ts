/** What was said about an option, not yet judged. */
export interface Choice {
  /** A switch is on or off. */
  readonly value: string | boolean
  readonly origin: Origin
}

/** Who said it. */
export interface Origin {
  readonly by: 'flag' | 'variable' | 'file'
  /** "--format", "ASSAY_FORMAT", "assay.toml:3". */
  readonly place: string
}

/** By the option's name. What nobody said anything about is left out. */
export type Choices = ReadonlyMap<string, Choice>
