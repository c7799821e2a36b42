import { wordsOf } from './word-list.js'

// Words that tell British from American spelling, both forms of each. From own knowledge; only words that are common in
// news, and none that a name often holds ("Center", "Labor").

/** How the British write, and those who learnt it from them. */
export const BRITISH_SPELLINGS: ReadonlySet<string> = new Set(
  wordsOf(`
behaviour,centimetre,centimetres,centre,centres,cheque,cheques,colour,colours,defence,favour,favourite,fibre,fulfil
grey,harbour,honour,jewellery,kerb,kilometre,kilometres,labelled,labour,licence,litre,litres,lorries,lorry,manoeuvre
metre,metres,millimetres,modelling,motorway,mould,neighbour,neighbours,offence,organisation,organise,organised,pence
petrol,plough,programme,programmes,realise,realised,rumour,signalled,sulphur,theatre,tonne,tonnes,traveller,travellers
travelled,tyre,tyres,whilst`),
)

/** How Americans write. */
export const AMERICAN_SPELLINGS: ReadonlySet<string> = new Set(
  wordsOf(`
behavior,centimeter,centimeters,center,centers,color,colors,defense,favor,favorite,fiber,fulfill,gasoline,gray,harbor
honor,jewelry,kilometer,kilometers,labeled,labor,license,liter,liters,maneuver,meter,meters,millimeters,modeling,mold
neighbor,neighbors,offense,organization,organize,organized,percent,plow,program,programs,realize,realized,rumor
signaled,sulfur,theater,traveler,travelers,traveled`),
)
