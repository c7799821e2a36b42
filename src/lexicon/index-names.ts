/**
 * Stock indices and lists of companies that are named by how many they hold, by the first word that text without capitals
 * keeps. Own knowledge.
 */
const ROWS =
  'aex 25;asx 50,200,300;bel 20;bse 30,100,500;cac 40;csi 300,500,1000;dax 30,40;dow 30;fortune 50,100,500,1000;forbes 400;ftse 30,100,250,350;' +
  'ibex 35;kospi 50,100,200;mib 30,40;nasdaq 100;nifty 50,100,500;nikkei 225,400;obx 25;omx 20,25,30;psi 20;russell 1000,2000,3000;' +
  's&p 100,400,500,600,1500;sensex 30;smi 20;stoxx 50,600;topix 100,500;tsx 60;wig 20,30;wilshire 5000;xu 30,100'

export const INDEX_NUMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.split(';').map((row): [string, ReadonlySet<string>] => {
    const [name = '', numbers = ''] = row.split(' ')
    return [name, new Set(numbers.split(','))]
  }),
)
