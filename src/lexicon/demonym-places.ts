/** Adjectives of countries and continents with the place that they belong to: "Italian output" is output in Italy. */
export const demonymPlaces: ReadonlyMap<string, string> = new Map(
  (
    'african africa;american united states;argentine argentina;asian asia;australian australia;austrian austria;belgian belgium;' +
    'brazilian brazil;british united kingdom;bulgarian bulgaria;canadian canada;chilean chile;chinese china;colombian colombia;' +
    'croatian croatia;cuban cuba;czech czech republic;danish denmark;dutch netherlands;egyptian egypt;english england;ethiopian ethiopia;' +
    'european europe;finnish finland;french france;german germany;ghanaian ghana;greek greece;hungarian hungary;icelandic iceland;' +
    'indian india;indonesian indonesia;iranian iran;iraqi iraq;irish ireland;israeli israel;italian italy;japanese japan;kenyan kenya;' +
    'korean korea;lebanese lebanon;malaysian malaysia;mexican mexico;moroccan morocco;nigerian nigeria;norwegian norway;pakistani pakistan;' +
    'peruvian peru;polish poland;portuguese portugal;romanian romania;russian russia;saudi saudi arabia;scottish scotland;serbian serbia;' +
    'singaporean singapore;slovak slovakia;spanish spain;swedish sweden;swiss switzerland;syrian syria;taiwanese taiwan;thai thailand;' +
    'turkish turkey;ukrainian ukraine;venezuelan venezuela;vietnamese vietnam;welsh wales;zimbabwean zimbabwe'
  )
    .split(';')
    .map((row): [string, string] => {
      const space = row.indexOf(' ')
      return [row.slice(0, space), row.slice(space + 1)]
    }),
)
