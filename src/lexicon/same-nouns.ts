/** Nouns that tell the same thing in the news, first the one in keys; singular. Own knowledge. */
export const sameNouns: ReadonlyMap<string, string> = new Map(
  (
    'aircraft airplane aeroplane plane;vehicle car automobile auto;child kid;film movie;fire blaze inferno;flood flooding;' +
    'lawmaker legislator;person people individual;police policeman;quake earthquake temblor tremor;share stock;' +
    'shop store;storm tempest;tonne ton;worker employee staff staffer;hurricane typhoon;' +
    'blast explosion;inhabitant resident;bill legislation;ev e-car;airline carrier;carmaker automaker;doctor physician medic;fan supporter;' +
    'firefighter fireman;flat apartment;guard warder;jail prison;lawyer attorney;lorry truck;plant factory;prisoner inmate convict detainee;' +
    'pupil schoolchild'
  )
    .split(';')
    .flatMap((row) => {
      const [first, ...others] = row.split(' ')
      return others.map((other): [string, string] => [other, first!])
    }),
)

/** Of a noun with the noun or adjective before it. */
export const sameCompounds: ReadonlyMap<string, string> = new Map([
  ['electric vehicle', 'ev'],
  ['electric car', 'ev'],
  ['battery vehicle', 'ev'],
  ['share price', 'share'],
  ['stock price', 'share'],
  ['death toll', 'death'],
  ['job loss', 'job-loss'],
  ['job cut', 'job-cut'],
  ['jail term', 'jail-term'],
  ['jail sentence', 'jail-sentence'],
  ['prison term', 'prison-term'],
  ['prison sentence', 'prison-sentence'],
  ['share capital', 'share-capital'],
  ['voting right', 'voting-right'],
  ['vote share', 'vote-share'],
  ['election win', 'election-win'],
  ['election victory', 'election-victory'],
  ['funding round', 'funding-round'],
  ['joint venture', 'joint-venture'],
])
