// Currencies, one a row:
//
//     code | whose it is | its names | its parts, with how many make one where it is not a hundred | its signs
//
// A name's plurals stand behind slashes where -s does not make them, or not alone. Codes and minor units: ISO 4217, with
// its historic list (table A.3) for currencies that newspapers of the last fifty years tell of; below them, without a code
// of the standard, money of places that issue their own. Names and signs: own knowledge. Accents are read with and without.

const ROWS = `
AED | emirati,emirates,uae,u.a.e.,united arab emirates,dubai | dirham | fils/fils | Dh,Dhs,د.إ
AFN | afghan,afghanistan,afghanistani | afghani | pul/puls | ؋
ALL | albanian,albania | lek/lekë | qindarkë/qindarka |
AMD | armenian,armenia | dram | luma/luma | ֏
AOA | angolan,angola | kwanza | cêntimo,lwei/lwei | Kz
ARS | argentine,argentinian,argentinean,argentina | peso | centavo | AR$
AUD | australian,aussie,australia | dollar | cent | A$,AU$,$A
AWG | aruban,aruba | florin | cent |
AZN | azerbaijani,azeri,azerbaijan | manat/manat | qəpik/qəpik,qepik,gapik | ₼
BAM | bosnian,bosnia and herzegovina,bosnia - herzegovina,convertible,bosnian convertible,bosnia and herzegovina convertible | mark | fening/feninga | KM
BBD | barbadian,barbados,bajan | dollar | cent | BD$,Bds$
BDT | bangladeshi,bangladesh | taka/taka | poisha/poisha,paisa/paise | ৳,Tk
BGN | bulgarian,bulgaria | lev/leva | stotinka/stotinki | лв
BHD | bahraini,bahrain | dinar | fils/fils:1000 | BD
BIF | burundian,burundi | franc | centime | FBu
BMD | bermudian,bermudan,bermuda | dollar | cent |
BND | brunei,bruneian | dollar | cent,sen/sen | BN$
BOB | bolivian,bolivia | boliviano | centavo |
BRL | brazilian,brazil | real/reais/reals | centavo | R$
BSD | bahamian,bahamas | dollar | cent | BS$
BTN | bhutanese,bhutan | ngultrum/ngultrum | chetrum/chetrum |
BWP | botswana,motswana,botswanan | pula/pula | thebe/thebe |
BYN | belarusian,belarussian,byelorussian,belarus | ruble,rouble | kapyeyka,kopek,kopeck | Br
BZD | belize,belizean | dollar | cent | BZ$
CAD | canadian,canada | dollar,loonie | cent | C$,CA$,Can$,CDN$,Cdn$,$C
CDF | congolese,congo | franc | centime |
CHF | swiss,switzerland | franc,franken/franken | rappen/rappen,centime,centesimo/centesimi | SFr,Sfr,Fr.,SFr.
CLP | chilean,chile | peso | centavo | CLP$
CNY | chinese,china | yuan/yuan,renminbi/renminbi | jiao/jiao:10,mao/mao:10,fen/fen | CN¥,RMB¥,RMB,元
COP | colombian,colombia | peso | centavo | COL$
CRC | costa rican,costa rica | colón/colones | céntimo | ₡
CUP | cuban,cuba | peso | centavo |
CUC | cuban convertible | peso | centavo |
CVE | cape verdean,cape verde,cabo verdean | escudo | centavo |
CZK | czech,czech republic | koruna/koruny/korun,crown | haléř/haléře,heller | Kč
DJF | djiboutian,djibouti | franc | centime |
DKK | danish,denmark | krone/kroner,crown | øre/øre | Dkr,DKr
DOP | dominican,dominican republic | peso | centavo | RD$
DZD | algerian,algeria | dinar | centime,santeem |
EGP | egyptian,egypt | pound | piastre,piaster,qirsh,millieme:1000 | LE,E£
ERN | eritrean,eritrea | nakfa/nakfa | cent |
ETB | ethiopian,ethiopia | birr/birr | santim,cent |
EUR | eurozone | euro | cent,eurocent | €
FJD | fijian,fiji | dollar | cent | FJ$
FKP | falkland islands,falklands,falkland | pound | penny/pence/pennies |
GBP | british,uk,u.k.,united kingdom,english,sterling | pound,quid/quid,sterling/sterling | penny/pence/pennies | £,￡,₤
GEL | georgian,georgia | lari/lari | tetri/tetri | ₾
GHS | ghanaian,ghana | cedi | pesewa | ₵,GH₵,GH¢
GIP | gibraltar,gibraltarian | pound | penny/pence/pennies |
GMD | gambian,gambia | dalasi | butut |
GNF | guinean,guinea | franc | centime |
GTQ | guatemalan,guatemala | quetzal/quetzales | centavo |
GYD | guyanese,guyana | dollar | cent | GY$
HKD | hong kong | dollar | cent | HK$,$HK
HNL | honduran,honduras | lempira | centavo |
HTG | haitian,haiti | gourde | centime |
HUF | hungarian,hungary | forint | fillér/fillér | Ft
IDR | indonesian,indonesia | rupiah | sen/sen | Rp,Rp.
ILS | israeli,new israeli,israeli new,israel | shekel,sheqel/sheqalim | agora/agorot | ₪,NIS
INR | indian,india | rupee | paisa/paise | ₹,Rs,Rs.
IQD | iraqi,iraq | dinar | fils/fils:1000 |
IRR | iranian,iran | rial | dinar | ﷼
ISK | icelandic,iceland | krona/kronur,króna/krónur,crown | eyrir/aurar |
JMD | jamaican,jamaica | dollar | cent | J$
JOD | jordanian,jordan | dinar | fils/fils:1000,piastre,piaster,qirsh | JD
JPY | japanese,japan | yen/yen | sen/sen | ¥,￥,JP¥,円
KES | kenyan,kenya | shilling | cent | KSh,Ksh,KSH,Kshs,KShs
KGS | kyrgyz,kyrgyzstani,kyrgyzstan | som/som | tyiyn/tyiyn |
KHR | cambodian,cambodia,khmer | riel | sen/sen | ៛
KMF | comorian,comoran,comoros | franc | centime |
KPW | north korean,north korea | won/won | chon/chon |
KRW | south korean,korean,south korea,korea | won/won | jeon/jeon | ₩
KWD | kuwaiti,kuwait | dinar | fils/fils:1000 | KD
KYD | cayman islands,cayman,caymanian,cayman island | dollar | cent | CI$
KZT | kazakh,kazakhstani,kazakhstan | tenge/tenge | tiyn/tiyn | ₸
LAK | lao,laotian,laos | kip/kip | att/att | ₭
LBP | lebanese,lebanon | pound,lira | piastre,piaster |
LKR | sri lankan,sri lanka | rupee | cent |
LRD | liberian,liberia | dollar | cent | L$
LSL | lesotho,basotho | loti/maloti | sente/lisente |
LYD | libyan,libya | dinar | dirham:1000 |
MAD | moroccan,morocco | dirham | centime,santim |
MDL | moldovan,moldavian,moldova | leu/lei | ban/bani |
MGA | malagasy,madagascar | ariary/ariary | iraimbilanja:5 |
MKD | macedonian,north macedonian,macedonia | denar/denari | deni/deni |
MMK | burmese,myanmar,burma | kyat | pya |
MNT | mongolian,mongolia | tugrik,tögrög,tugrug | möngö/möngö | ₮
MOP | macanese,macau,macao | pataca | avo | MOP$
MRU | mauritanian,mauritania | ouguiya | khoums/khoums:5 |
MUR | mauritian,mauritius | rupee | cent |
MVR | maldivian,maldives | rufiyaa/rufiyaa | laari/laari | Rf
MWK | malawian,malawi | kwacha/kwacha | tambala/tambala |
MXN | mexican,mexico | peso | centavo | Mex$,MX$
MYR | malaysian,malaysia | ringgit/ringgit | sen/sen | RM
MZN | mozambican,mozambique | metical/meticais | centavo |
NAD | namibian,namibia | dollar | cent | N$
NGN | nigerian,nigeria | naira/naira | kobo/kobo | ₦
NIO | nicaraguan,nicaragua | córdoba | centavo |
NOK | norwegian,norway | krone/kroner,crown | øre/øre | Nkr,NKr
NPR | nepalese,nepali,nepal | rupee | paisa/paise | NRs
NZD | new zealand,kiwi,nz | dollar | cent | NZ$,$NZ
OMR | omani,oman | rial,riyal | baisa:1000 | RO
PAB | panamanian,panama | balboa | centésimo |
PEN | peruvian,peru,peruvian new,peruvian nuevo,nuevo,nuevos | sol/soles | céntimo | S/,S/.
PGK | papua new guinean,papua new guinea | kina/kina | toea/toea |
PHP | philippine,filipino,philippines | peso,piso | centavo,sentimo | ₱,Php
PKR | pakistani,pakistan | rupee | paisa/paise | PRs
PLN | polish,poland | zloty/zlotys/zlotych/zloties/zlote,złoty/złotys/złotych/złote | grosz/grosze/groszy | zł
PYG | paraguayan,paraguay | guaraní/guaraníes/guaranis | céntimo | ₲
QAR | qatari,qatar | riyal,rial | dirham | QR
RON | romanian,romania | leu/lei | ban/bani |
RSD | serbian,serbia | dinar | para/para |
RUB | russian,russia | ruble,rouble | kopek,kopeck,copeck | ₽
RWF | rwandan,rwanda | franc | centime |
SAR | saudi,saudi arabian,saudi arabia | riyal,rial | halala,halalah | SR
SBD | solomon islands,solomon island | dollar | cent | SI$
SCR | seychellois,seychelles | rupee | cent |
SDG | sudanese,sudan | pound | piastre,piaster,qirsh |
SEK | swedish,sweden | krona/kronor,crown | öre/öre,ore/ore | Skr,SKr
SGD | singapore,singaporean | dollar | cent | S$,SG$
SHP | saint helena,st helena,saint helenian | pound | penny/pence/pennies |
SLE | sierra leonean,sierra leone | leone | cent |
SOS | somali,somalia,somalian | shilling | cent |
SRD | surinamese,suriname | dollar | cent |
SSP | south sudanese,south sudan | pound | piastre,piaster |
STN | são toméan,são tomé and príncipe,são tomé | dobra | cêntimo |
SVC | salvadoran,salvadorean,el salvador | colón/colones | centavo |
SYP | syrian,syria | pound,lira | piastre,piaster |
SZL | swazi,eswatini,swaziland | lilangeni/emalangeni | cent |
THB | thai,thailand | baht/baht | satang/satang | ฿
TJS | tajik,tajikistani,tajikistan | somoni/somoni | diram |
TMT | turkmen,turkmenistan,turkmenistani | manat/manat | tenge/tenge |
TND | tunisian,tunisia | dinar | millime:1000 |
TOP | tongan,tonga | paʻanga/paʻanga,pa'anga/pa'anga,paanga/paanga | seniti/seniti | T$
TRY | turkish,turkey | lira/liras | kuruş/kuruş | ₺,TL
TTD | trinidad and tobago,trinidad & tobago,trinidadian,trinidad | dollar | cent | TT$
TWD | new taiwan,taiwan,taiwanese | dollar | cent | NT$
TZS | tanzanian,tanzania | shilling | cent | TSh,TShs
UAH | ukrainian,ukraine | hryvnia/hryvni/hryven,hryvna,hryvnya | kopiyka/kopiyky,kopiyok | ₴
UGX | ugandan,uganda | shilling | cent | USh,UShs
USD | american,us,u.s.,united states,usa | dollar,buck,greenback | cent,dime:10 | $,US$,U.S.$,$US,＄
UYU | uruguayan,uruguay | peso | centésimo | $U
UZS | uzbek,uzbekistani,uzbekistan | som/som,sum/sum,so'm/so'm | tiyin/tiyin |
VES | venezuelan,venezuela | bolívar/bolívares | céntimo |
VND | vietnamese,vietnam | dong/dong,đồng/đồng | hào/hào:10,xu/xu | ₫
VUV | vanuatu,ni - vanuatu | vatu/vatu | |
WST | samoan,samoa | tala/tala,tālā/tālā | sene/sene | WS$
XAF | central african,central african cfa | franc | centime |
XCD | east caribbean,eastern caribbean | dollar | cent | EC$
XDR | special drawing | right | |
XOF | cfa,west african,west african cfa | franc | centime |
XPF | cfp,french pacific,pacific | franc | centime |
XBT | | bitcoin | satoshi:100000000 | ₿,BTC
ETH | | ether/ether | |
YER | yemeni,yemen | rial,riyal | fils/fils |
ZAR | south african,south africa | rand | cent |
ZMW | zambian,zambia | kwacha/kwacha | ngwee/ngwee |
ZWL | zimbabwean,zimbabwe | dollar | cent | Z$
ANG | netherlands antillean,antillean,dutch antillean,caribbean | guilder | cent | NAƒ
ARA | argentine,argentinian | austral/australes | centavo |
ATS | austrian,austria | schilling | groschen/groschen | öS,ÖS
BEF | belgian,belgium | franc | centime | BFr,Bfr
BRC | brazilian | cruzado | centavo |
BRE | brazilian | cruzeiro | centavo |
CYP | cypriot,cyprus | pound | cent |
DDM | east german | mark | pfennig |
DEM | german,west german,deutsche,germany | mark,deutschmark,deutschemark | pfennig/pfennige | DM
ECS | ecuadorian,ecuadorean,ecuador | sucre | centavo |
EEK | estonian,estonia | kroon/krooni | sent/senti |
ESP | spanish,spain | peseta | céntimo | Pta,Ptas
FIM | finnish,finland | markka/markkaa,mark | penni/penniä | FMk,Fmk
FRF | french,france | franc | centime | FFr,Ffr
GRD | greek,greece | drachma/drachmae/drachmai | lepton/lepta | Dr
HRK | croatian,croatia | kuna/kuna | lipa/lipa |
IEP | irish,ireland | pound,punt | penny/pence/pennies | IR£
ITL | italian,italy | lira/lire | centesimo/centesimi |
LTL | lithuanian,lithuania | litas/litai | centas/centai |
LUF | luxembourg,luxembourgish | franc | centime |
LVL | latvian,latvia | lats/lati | santīms/santīmi |
MTL | maltese,malta | lira/liri,pound | cent |
NLG | dutch,netherlands | guilder | cent | Fl,ƒ
PEI | peruvian | inti | céntimo |
PTE | portuguese,portugal | escudo | centavo | Esc
SIT | slovenian,slovene,slovenia | tolar/tolarjev | stotin |
SKK | slovak,slovakia | koruna/koruny/korun,crown | halier/halierov |
SUR | soviet | ruble,rouble | kopek,kopeck |
YUM | yugoslav,yugoslavia | dinar | para/para |
CKD | cook islands,cook island | dollar | cent |
FOK | faroese,faroe islands | krona/kronur,króna/krónur | oyra |
GGP | guernsey | pound | penny/pence/pennies |
IMP | manx,isle of man | pound | penny/pence/pennies |
JEP | jersey | pound | penny/pence/pennies |
KID | kiribati | dollar | cent |
PRB | transnistrian | ruble,rouble | kopek,kopeck |
SLS | somaliland | shilling | cent |
TVD | tuvaluan,tuvalu | dollar | cent |
`

const ACCENTED = /[^\x20-\x7e]/

/** Letters that no accent makes of another. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['ə', 'e'],
  ['ı', 'i'],
  ['ʻ', "'"],
])

/** A part of a currency's unit. */
export interface MinorUnit {
  /** Singular and plurals. */
  readonly forms: readonly string[]
  /** How many make one. */
  readonly parts: number
}

export interface Currency {
  readonly code: string
  /** Words before the name that say whose money it is, lower case. */
  readonly nations: readonly string[]
  /** Each name with its plurals, lower case. */
  readonly names: readonly (readonly string[])[]
  readonly minors: readonly MinorUnit[]
  readonly signs: readonly string[]
}

export const CURRENCIES: readonly Currency[] = ROWS.trim()
  .split('\n')
  .map((row): Currency => {
    const [code = '', nations = '', names = '', minors = '', signs = ''] = row.split('|').map((cell) => cell.trim())
    return {
      code,
      nations: listOf(nations).flatMap(spellingsOf),
      names: listOf(names).map(formsOf),
      minors: listOf(minors).map((minor) => {
        const [forms = '', parts = '100'] = minor.split(':')
        return { forms: formsOf(forms), parts: Number(parts) }
      }),
      signs: listOf(signs),
    }
  })

/** Singular, the plurals that stand behind it, and the regular plural, which is heard of all. */
function formsOf(cell: string): string[] {
  const forms = cell.split('/')
  const singular = forms[0]!
  const regular = singular.endsWith('s') ? singular : `${singular}s`
  const all = [...new Set([...forms, regular])]
  return ACCENTED.test(cell) ? [...new Set(all.flatMap(spellingsOf))] : all
}

/** A word with its accents and without them. */
function spellingsOf(word: string): string[] {
  if (!ACCENTED.test(word)) return [word]
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđəıʻ]/g, (letter) => PLAIN_LETTERS.get(letter)!)
  return bare === word ? [word] : [word, bare]
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(',')
}
