import { wordsOf } from './word-list.js'

/**
 * Premodifiers that judge, date or hedge what they stand with and leave it the same thing ("a controlling stake", "the
 * planned purchase"). What tells one thing from another ("net", "former", "young") is not among them. Own knowledge.
 */
export const plainWords: ReadonlySet<string> = new Set(
  wordsOf(
    `actual,ambitious,amazing,annual,another,apparent,astonishing,big,biggest,bold,brand-new,brief,bumper,certain,clear,combined,complete,considerable
controlling,controversial,crucial,current,daily,deadly,decisive,disappointing,dramatic,eager,enormous,entire,estimated,exact,existing
expected,famous,fatal,fierce,final,fresh,full,further,giant,good,grand,great,greater,healthy,hefty,high,historic,huge,hostile,immediate
important,impressive,initial,intended,key,landmark,large,largest,latest,leading,likely,little,long-awaited,lucrative,main,major,massive
mere,minor,minority,majority,modest,monthly,multi-million,narrow,new,notable,numerous,only,ongoing,original,overall,own,particular,planned,possible
potential,powerful,present,previous,projected,prominent,proposed,quarterly,quick,rapid,recent,record,recorded,reported,respective,robust
same,separate,serious,several,sharp,significant,simple,sizable,sizeable,slight,slim,small,so-called,solid,some,special,stable,staggering,steep,strategic
strong,stunning,substantial,successful,such,sudden,surprise,swift,tentative,total,tremendous,unexpected,unprecedented,unspecified
upcoming,various,vast,very,vital,weak,weekly,well-known,whole,whopping,worst,yearly`,
  ),
)
