/** Words that make a name a place's or a facility's. From own knowledge. Lower case. */

/** The last word of a place's name, or, for some, its first ("Lake", "Mount", "Cape"). */
export const placeHeads: ReadonlySet<string> = new Set(
  `archipelago atoll avenue basin bay beach boulevard canal canyon cape channel city coast county creek delta
  desert district drive falls forest gulf harbor harbour heights hill hills island islands isle isles kingdom lake
  lakes land lane mount mountain mountains municipality ocean park peninsula plains plateau port prefecture
  province quarter range region republic ridge river road sea shire shore sound springs square state states strait
  straits street territories territory town township valley village volcano wood`
    .trim()
    .split(/\s+/),
)

export const placeFirstWords: ReadonlySet<string> = new Set(
  'cape fort gulf isle lake mount mt mt. port puerto rio river saint san santa sao st st.'.split(' '),
)

/** The last word of a facility's name, or the common noun after it ("the Marwell plant"). */
export const facilityHeads: ReadonlySet<string> = new Set(
  `airbase airfield airport arena barracks base bridge building camp cathedral cemetery cinema complex
  courthouse courtroom dam depot dockyard embassy factory field gate ground hall hangar harbour hospital hotel
  house jail library mall mill mine monument museum observatory palace pier pipeline plant plaza port prison
  reactor refinery shipyard site smelter stadium station temple terminal theater theatre tower track tunnel
  warehouse works`
    .trim()
    .split(/\s+/),
)

/** Of those, the ones that a lower-case noun after a name says surely enough. */
export const facilityNouns: ReadonlySet<string> = new Set(
  `airbase airfield airport arena barracks circuit complex factory mill mine oilfield plant prison racecourse
  racetrack reactor refinery shipyard site smelter stadium terminal works`
    .trim()
    .split(/\s+/),
)

/** Lower-case nouns before "of" and a place, or after a place's name. */
export const placeNouns: ReadonlySet<string> = new Set(
  `archipelago area border capital city coast continent country county district enclave hamlet island islands
  mountain municipality nation neighborhood neighbourhood peninsula port prefecture province region republic
  resort river state suburb territory town township valley village`
    .trim()
    .split(/\s+/),
)

/** Prepositions after which a name is a place's more often than not. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'across around in inside near outside throughout within'.split(' '),
)

/** "northern", "central": what follows is a place. */
export const placeAdjectives: ReadonlySet<string> = new Set(
  `central coastal downtown east eastern mainland neighboring neighbouring north northeast northeastern northern
  northwest northwestern south southeast southeastern southern southwest southwestern upstate west western`
    .trim()
    .split(/\s+/),
)
