/**
 * A relation under which several wordings tell one fact: "acquired", "bought", "the acquisition of". After the frames of
 * Fillmore's FrameNet, far coarser: a frame holds what makes the same row of a table, not what evokes the same scene.
 */
export interface Frame {
  /** What stands in the middle of a key. */
  readonly name: string
  readonly wordings: readonly Wording[]
  /** Neither participant acts on the other ("A merged with B"): in a key they stand in the order of the alphabet. */
  readonly symmetric?: true
  /** Kinds of figure that the fact itself is of ("fined $3 million"); a figure of another kind tells of its side. */
  readonly tells?: string
}

/** A set of words for a frame whose participants are found the same way. */
export interface Wording {
  /** Infinitives, a particle after a hyphen ("take-over"). */
  readonly verbs?: string
  /** Singular nouns ("acquisition"). */
  readonly nouns?: string
  /**
   * Where the key's subject and object are: the first role that is filled. Roles:
   * - `agent`: who acts: subject of the active, "by" of the passive, of a noun its possessor or "by";
   * - `patient`: what is acted on: object of the active, subject of the passive, of a noun its "of" (or its possessor
   *   beside a "by");
   * - a preposition ("to"): what stands after it; `to` also is the receiver of a verb with two objects, `as` what somebody
   *   is made;
   * - `kind`: the patient without its head ("factory" of "300 factory jobs");
   * - `place`: the place that the clause names;
   * - `scene`, `hazard`: where a disaster was, and the fire, flood or crash, by the clause or by the whole document;
   * - `who`: the patient, unless it is just people; `wreck`: the patient, a home being a house;
   * - `owner`: whose the patient is, said or understood;
   * - `where`: the noun before a clause with "where";
   * - `none`: left out.
   * Roles joined by "+" stand side by side. By default agent and patient.
   */
  readonly subject?: string
  readonly object?: string
  /**
   * Heads of the patient with which alone the wording tells this ("cut" and "job"); `@people` stands for nouns of persons,
   * `@person` also for a person's name, `@player` only for one of two words, `@organization` for an organization's, `@named` for any name, `@amount` for an amount and nothing else.
   */
  readonly of?: string
  /** Heads of the agent with which alone it tells this; `@people` as in `of`, of a bare amount too. */
  readonly by?: string
  /** Both participants must be names ("fell to Orrin", not "fell to a low"). */
  readonly named?: true
  /** Verbs one of which must govern the verb ("offer" in "offered to buy"). */
  readonly under?: string
  /** The patient is the subject where the verb has no object ("the plant closed", "twelve people died"). */
  readonly middle?: true
  /** Adjectives that tell it of what they stand with ("left 12 people dead", "12 dead"). */
  readonly adjectives?: string
}
