// Signs, codes, names and subunits of currencies. Codes after ISO 4217; signs and newspaper forms from own knowledge.

/** Signs that stand before or after an amount, with the letters that news style joins to them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['$US', 'USD'],
  ['A$', 'AUD'],
  ['$A', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['Can$', 'CAD'],
  ['CDN$', 'CAD'],
  ['$C', 'CAD'],
  ['HK$', 'HKD'],
  ['$HK', 'HKD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['Mex$', 'MXN'],
  ['MX$', 'MXN'],
  ['J$', 'JMD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['CN¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
])

/** What "$" means after these letters, joined or apart: "US $5", "$US5", "HK$5". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['Can', 'CAD'],
  ['CDN', 'CAD'],
  ['Cdn', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
])

/** What a dollar amount means when these stand behind it: "$76 US a barrel", "$5 Canadian". */
export const DOLLAR_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['USD', 'USD'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['Canadian', 'CAD'],
  ['Cdn', 'CAD'],
  ['CDN', 'CAD'],
  ['HKD', 'HKD'],
  ['NZD', 'NZD'],
  ['SGD', 'SGD'],
  ['TWD', 'TWD'],
])

/** ISO 4217 codes and close likes that stand before or after an amount. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  (
    'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNH CNY COP CRC CZK DEM DKK EGP ESP ETB EUR FRF GBP GHS HKD HUF IDR ILS INR ' +
    'IQD IRR ISK ITL JMD JOD JPY KES KRW KWD KZT LBP LKR MAD MXN MYR NGN NLG NOK NPR NZD OMR PEN PHP PKR PLN QAR RON ' +
    'RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VES VND ZAR'
  )
    .split(' ')
    .map((code): [string, string] => [code, code])
    .concat([
      ['dlrs', 'USD'],
      ['Dlrs', 'USD'],
      ['RMB', 'CNY'],
      ['YEN', 'JPY'],
      ['Rs', 'INR'],
      ['Rs.', 'INR'],
      ['RM', 'MYR'],
      ['Rp', 'IDR'],
      ['DM', 'DEM'],
      ['SFr', 'CHF'],
      ['Sfr', 'CHF'],
      ['FFr', 'FRF'],
      ['Dkr', 'DKK'],
      ['Nkr', 'NOK'],
      ['Skr', 'SEK'],
      ['BTC', 'XBT'],
      ['ETH', 'ETH'],
    ]),
)

/** Letters of signs that a wire lost: "PS6m" for "£6m", "Y28,030" and "Y=28,030" for yen. Only right before digits. */
export const DAMAGED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['PS', 'GBP'],
  ['Y', 'JPY'],
  ['L', 'GBP'],
  ['EUR', 'EUR'],
  ['Eur', 'EUR'],
])

/** Names of currencies, singular and plural, without a country. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['baht', 'THB'],
  ['bitcoin', 'XBT'],
  ['bitcoins', 'XBT'],
  ['bolivar', 'VES'],
  ['bolivars', 'VES'],
  ['buck', 'USD'],
  ['bucks', 'USD'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['dong', 'VND'],
  ['drachmas', 'GRD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['forint', 'HUF'],
  ['forints', 'HUF'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['guilder', 'NLG'],
  ['guilders', 'NLG'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['koruna', 'CZK'],
  ['korunas', 'CZK'],
  ['krona', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['kronor', 'SEK'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['lire', 'ITL'],
  ['naira', 'NGN'],
  ['peseta', 'ESP'],
  ['pesetas', 'ESP'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
  ['quid', 'GBP'],
  ['rand', 'ZAR'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['renminbi', 'CNY'],
  ['ringgit', 'MYR'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['rupiah', 'IDR'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['sterling', 'GBP'],
  ['won', 'KRW'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
])

/** Currency names whose word is more often something else: they need a large number or a country before them. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set([
  'buck',
  'bucks',
  'pound',
  'pounds',
  'real',
  'sterling',
  'won',
])

/** The country's adjective before a currency's name: adjective, then name to code. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  (
    [
      ['american', 'dollar:USD'],
      ['argentine', 'peso:ARS'],
      ['argentinian', 'peso:ARS'],
      ['australian', 'dollar:AUD'],
      ['belgian', 'franc:BEF'],
      ['brazilian', 'real:BRL reais:BRL'],
      ['british', 'pound:GBP'],
      ['canadian', 'dollar:CAD'],
      ['chilean', 'peso:CLP'],
      ['chinese', 'yuan:CNY'],
      ['colombian', 'peso:COP'],
      ['cuban', 'peso:CUP'],
      ['czech', 'koruna:CZK crown:CZK'],
      ['danish', 'krone:DKK kroner:DKK crown:DKK'],
      ['dutch', 'guilder:NLG'],
      ['egyptian', 'pound:EGP'],
      ['french', 'franc:FRF'],
      ['german', 'mark:DEM'],
      ['hong kong', 'dollar:HKD'],
      ['icelandic', 'krona:ISK'],
      ['indian', 'rupee:INR'],
      ['indonesian', 'rupiah:IDR'],
      ['irish', 'pound:IEP'],
      ['israeli', 'shekel:ILS'],
      ['italian', 'lira:ITL lire:ITL'],
      ['jamaican', 'dollar:JMD'],
      ['japanese', 'yen:JPY'],
      ['kuwaiti', 'dinar:KWD'],
      ['lebanese', 'pound:LBP'],
      ['malaysian', 'ringgit:MYR'],
      ['mexican', 'peso:MXN'],
      ['new taiwan', 'dollar:TWD'],
      ['new zealand', 'dollar:NZD'],
      ['norwegian', 'krone:NOK kroner:NOK crown:NOK'],
      ['pakistani', 'rupee:PKR'],
      ['philippine', 'peso:PHP'],
      ['russian', 'ruble:RUB rouble:RUB'],
      ['saudi', 'riyal:SAR'],
      ['singapore', 'dollar:SGD'],
      ['singaporean', 'dollar:SGD'],
      ['south korean', 'won:KRW'],
      ['spanish', 'peseta:ESP'],
      ['sri lankan', 'rupee:LKR'],
      ['swedish', 'krona:SEK kronor:SEK crown:SEK'],
      ['swiss', 'franc:CHF'],
      ['taiwan', 'dollar:TWD'],
      ['turkish', 'lira:TRY'],
      ['u.s.', 'dollar:USD'],
      ['us', 'dollar:USD'],
      ['west german', 'mark:DEM'],
    ] as const
  ).map(([adjective, names]): [string, ReadonlyMap<string, string>] => [
    adjective,
    new Map(
      names.split(' ').flatMap((entry): [string, string][] => {
        const [name = '', code = ''] = entry.split(':')
        return [
          [name, code],
          [`${name}s`, code],
        ]
      }),
    ),
  ]),
)

export interface Subunit {
  readonly code: string
  /** How many make one of the currency. */
  readonly parts: number
}

/** Subunits after a number; "cent" is of the article's dollar. */
export const SUBUNITS: ReadonlyMap<string, Subunit> = new Map([
  ['cent', { code: 'USD', parts: 100 }],
  ['cents', { code: 'USD', parts: 100 }],
  ['kopecks', { code: 'RUB', parts: 100 }],
  ['ore', { code: 'SEK', parts: 100 }],
  ['paise', { code: 'INR', parts: 100 }],
  ['pence', { code: 'GBP', parts: 100 }],
  ['penny', { code: 'GBP', parts: 100 }],
  ['pennies', { code: 'GBP', parts: 100 }],
  ['pfennigs', { code: 'DEM', parts: 100 }],
  ['sen', { code: 'MYR', parts: 100 }],
  ['¢', { code: 'USD', parts: 100 }],
])
