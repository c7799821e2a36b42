/** Version of the data model that documents and outputs carry; the first number says which JSON Schema holds (semver.org). */
export const SCHEMA = '1.1.0'
