// Countries whose currencies share a name with others', with the words that tell of them. Own knowledge.

/** Country, its people, its largest cities: the names that its currency goes by, and its code (ISO 4217). */
const ROWS = `
Algeria,Algerian,Algerians,Algiers | dinar | DZD
Argentina,Argentine,Argentines,Argentinian,Argentinians,Buenos Aires | peso | ARS
Austria,Austrian,Austrians,Vienna | schilling | ATS
Bahrain,Bahraini,Bahrainis,Manama | dinar | BHD
Botswana,Gaborone | P | BWP
Burundi,Burundian,Burundians | franc | BIF
Cameroon,Cameroonian,Cameroonians,Chad,Chadian,Gabon,Gabonese,Central African Republic,Equatorial Guinea | franc | XAF
Senegal,Senegalese,Dakar,Ivory Coast,Ivorian,Abidjan,Mali,Malian,Bamako,Burkina Faso,Benin,Togo,Togolese,Niger | franc | XOF
Chile,Chilean,Chileans,Santiago | peso | CLP
Colombia,Colombian,Colombians,Bogota,Bogotá,Medellin,Medellín | peso | COP
Congo,Congolese,Kinshasa | franc | CDF
Cuba,Cuban,Cubans,Havana | peso | CUP
Czech,Czechs,Czechia,Czech Republic,Prague,Brno | crown kr koruna | CZK
Denmark,Danish,Danes,Copenhagen,Aarhus,Greenland,Faroe Islands | crown kr krone | DKK
Dominican Republic,Santo Domingo | peso | DOP
Egypt,Egyptian,Egyptians,Cairo,Alexandria | pound | EGP
Guinea,Guinean,Guineans,Conakry | franc | GNF
Iceland,Icelandic,Icelanders,Reykjavik | crown kr krona | ISK
India,Indian,Indians,Delhi,New Delhi,Mumbai,Bangalore,Bengaluru,Chennai,Kolkata | rupee | INR
Iran,Iranian,Iranians,Tehran | rial | IRR
Iraq,Iraqi,Iraqis,Baghdad,Basra,Mosul | dinar | IQD
Italy,Italian,Italians,Rome,Milan | lira | ITL
Jordan,Jordanian,Jordanians,Amman | dinar | JOD
Kenya,Kenyan,Kenyans,Nairobi,Mombasa | shilling | KES
Kuwait,Kuwaiti,Kuwaitis | dinar | KWD
Lebanon,Lebanese,Beirut | pound lira | LBP
Libya,Libyan,Libyans,Tripoli,Benghazi | dinar | LYD
Mauritius,Mauritian,Mauritians | rupee | MUR
Mexico,Mexican,Mexicans,Mexico City,Monterrey,Guadalajara | peso | MXN
Morocco,Moroccan,Moroccans,Rabat,Casablanca,Marrakesh | dirham | MAD
Nepal,Nepali,Nepalese,Nepalis,Kathmandu | rupee | NPR
Norway,Norwegian,Norwegians,Oslo,Bergen | crown kr krone | NOK
Oman,Omani,Omanis,Muscat | rial | OMR
Pakistan,Pakistani,Pakistanis,Karachi,Lahore,Islamabad | rupee | PKR
Philippines,Philippine,Filipino,Filipinos,Manila,Cebu | peso P | PHP
Qatar,Qatari,Qataris,Doha | riyal rial | QAR
Rwanda,Rwandan,Rwandans,Kigali | franc | RWF
Saudi,Saudis,Saudi Arabia,Riyadh,Jeddah | riyal | SAR
Serbia,Serbian,Serbs,Serbians,Belgrade | dinar | RSD
Seychelles | rupee | SCR
Somalia,Somali,Somalis,Mogadishu | shilling | SOS
South Africa,South African,South Africans,Johannesburg,Cape Town,Durban,Pretoria,Soweto | R | ZAR
South Sudan,Juba | pound | SSP
Sri Lanka,Sri Lankan,Sri Lankans,Colombo | rupee | LKR
Sudan,Sudanese,Khartoum | pound | SDG
Sweden,Swedish,Swedes,Stockholm,Gothenburg,Malmo,Malmö | crown kr krona | SEK
Switzerland,Swiss,Zurich,Geneva,Basel,Bern | franc | CHF
Syria,Syrian,Syrians,Damascus,Aleppo | pound lira | SYP
Tanzania,Tanzanian,Tanzanians,Dar,Dodoma,Zanzibar | shilling | TZS
Tunisia,Tunisian,Tunisians,Tunis | dinar | TND
Turkey,Turkish,Turks,Ankara,Istanbul | lira | TRY
Uganda,Ugandan,Ugandans,Kampala | shilling | UGX
United Arab Emirates,Emirati,Emiratis,UAE,Dubai,Abu Dhabi | dirham | AED
Britain,British,Briton,Britons,England,English,Scotland,Scottish,Wales,Welsh,London,UK,U.K.,Manchester,Leeds,Glasgow,Edinburgh,Cardiff,United Kingdom | pound | GBP
Uruguay,Uruguayan,Uruguayans,Montevideo | peso | UYU
Yemen,Yemeni,Yemenis,Sanaa,Aden | rial | YER
Zambia,Zambian,Zambians,Lusaka | K | ZMW
`

interface CurrencyPlace {
  readonly names: readonly string[]
  readonly code: string
}

/** What currency a place's name tells of. */
export const CURRENCY_PLACES: ReadonlyMap<string, CurrencyPlace> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row): [string, CurrencyPlace][] => {
      const [places = '', names = '', code = ''] = row.split(' | ')
      const place = { names: names.split(' '), code }
      return places.split(',').map((name): [string, CurrencyPlace] => [name, place])
    }),
)

/** How an amount names such a currency, and the name above. */
export const SHARED_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'crown:crown crowns:crown dinar:dinar dinars:dinar dirham:dirham dirhams:dirham franc:franc francs:franc kr:kr koruna:koruna ' +
    'krona:krona kronor:krona kronur:krona krone:krone kroner:krone lira:lira liras:lira peso:peso pesos:peso rial:rial rials:rial ' +
    'riyal:riyal riyals:riyal rupee:rupee rupees:rupee schilling:schilling schillings:schilling shilling:shilling shillings:shilling'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [written = '', name = ''] = pair.split(':')
      return [written, name]
    }),
)

/** Letters before digits that are a currency where its country is told of: "R40", "P500". */
export const LETTER_CURRENCIES: ReadonlySet<string> = new Set(['K', 'P', 'R'])
