/** Thrown where text was expected and something else was found. */
export class BinaryData extends Error {}
