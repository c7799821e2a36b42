import { wordsOf } from './word-list.js'

/** Past tenses of irregular verbs that are no participle of any verb. From own knowledge. */
export const onlyPasts: ReadonlySet<string> = new Set(
  wordsOf(`
ate,became,began,bit,blew,broke,came,chose,did,drank,drew,drove,fell,flew,forgot,froze,gave,grew,hid,knew,lay,ran,rang
rode,rose,sang,sank,saw,shook,shrank,spoke,stole,strove,swam,swore,threw,took,tore,undertook,went,withdrew,woke,wore
wrote
`),
)
