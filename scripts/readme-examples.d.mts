export function examplesIn(readme: string): { readonly command: string; readonly shown: string }[]

export function withExamples(readme: string): string

export function shownFor(command: string): string
