/** Measures that have several names, first the one in keys; words as keys have them, singular. Own knowledge. */
export const measureNames: ReadonlyMap<string, string> = new Map(
  (
    'budget:spending plan,annual budget,city budget,state budget;' +
    'charge:exceptional charge,special charge,one off charge,one time charge;' +
    'earnings:earning;' +
    'gdp:economy,gross domestic product,economic output,national output,economic growth,economic,gdp growth;' +
    'inflation:inflation rate,rate inflation,consumer price inflation,consumer inflation,headline inflation,year year inflation,price inflation,cost living;' +
    'interest rate:rate,policy rate,base rate,benchmark rate,repo rate,benchmark interest rate,policy interest rate;' +
    'life expectancy:expectancy life;' +
    'loan loss provision:risk provision,bad loan provision,credit loss provision,provision loan loss,provision bad loan;' +
    'loss:red ink;' +
    'net income:net,net earnings,net profit,after tax profit,profit after tax;' +
    'net loss:loss after tax;' +
    'operating profit:operating income,operating earnings;' +
    'pay:wage,salary;' +
    'pretax profit:pre tax profit,profit before tax,pretax income,pretax earnings,pre tax income;' +
    'pretax loss:pre tax loss,loss before tax;' +
    'price:price tag,sticker price,asking price,retail price;' +
    'rain:rainfall;' +
    'sale:net sale,revenue,turnover,net revenue,sale revenue,total revenue;' +
    'snow:snowfall;' +
    'share:stock,share price,stock price,price share;' +
    'temperature:mercury,thermometer,high temperature;' +
    'unemployment:unemployment rate,jobless rate,joblessness,rate unemployment;' +
    'workforce:headcount,payroll,work force;' +
    'death:death toll,fatality,toll'
  )
    .split(';')
    .flatMap((row) => {
      const [name, others] = row.split(':')
      return others!.split(',').map((other): [string, string] => [other, name!])
    }),
)

/** Nouns for an amount itself ("a $3 million gap"), which costs nothing. Own knowledge; measures beside them. */
export const amountNouns: ReadonlySet<string> = new Set(
  (
    'advance aid amount bail benefit bid bill bonus bounty budget compensation contract damage deal deficit donation dowry fee fine fortune fund funding ' +
    'gap grant hole investment jackpot loan lottery offer order package payment penalty pension pot premium prize ransom rebate refund rent revenue reward ' +
    'salary saving settlement shortfall stipend subsidy sum surplus target tax tip wage windfall write-off'
  ).split(' '),
)

/** What a central bank's rate is called before "rate"; with nothing before it, a central bank's rates are meant. Own knowledge. */
export const policyRateWords: ReadonlySet<string> = new Set(
  'bank base benchmark cash discount funds interest key lending main official overnight policy reference refinancing repo repurchase'.split(
    ' ',
  ),
)

/** Words of the names of central banks, and those who decide for one. Own knowledge. */
export const centralBankWords: ReadonlySet<string> = new Set(
  'central ecb fed federal monetary policymaker rate-setter reserve'.split(' '),
)

/** Central banks whose name does not hold their land as it is called. Own knowledge. */
export const landsOfBanks: ReadonlyMap<string, string> = new Map([
  ['bank of england', 'united kingdom'],
  ['ecb', 'euro zone'],
  ['european central bank', 'euro zone'],
  ['fed', 'united states'],
  ['federal reserve', 'united states'],
  ['norges bank', 'norway'],
  ['riksbank', 'sweden'],
])

/** Nouns for what is only thought to come: the value is of what is forecast ("its forecast for inflation"). Own knowledge. */
export const forecastNouns: ReadonlySet<string> = new Set(
  'estimate expectation forecast guidance outlook prediction projection'.split(' '),
)

/** Indices of prices whose rise is inflation; words as keys have them. Own knowledge. */
export const priceIndices: readonly string[] = ['consumer price', 'consumer price index', 'cost living', 'cpi']

/** Measures of a country: where no sentence says whose, the article's. */
export const nationalMeasures: ReadonlySet<string> = new Set([
  'gdp',
  'inflation',
  'interest rate',
  'population',
  'turnout',
  'unemployment',
])

/** Measures that are of a place, whoever takes them. */
export const weatherMeasures: ReadonlySet<string> = new Set(['gust', 'rain', 'rainfall', 'snow', 'snowfall', 'wind'])
