// Nationalities, peoples, religions and the members of parties, as adjectives and nouns. From own knowledge.

/** What compromise lacks or counts otherwise. Lower case. */
export const moreGroups = `
aborigines,afghan,afghans,african - american,african american,african americans,africans,afrikaner,afrikaners
afro - american,afro - caribbean,alaskan,alawite,alawites,albanian,albanians,algerians,alsatian,american,americans
amish,andalusian,andorran,anglican,anglicans,anglo - saxon,angolan,angolans,antiguan,arab,arabic,arabs,argentine
argentinean,argentines,argentinian,argentinians,armenian,armenians,asian,asians,assyrian,assyrians,aussies
australian,australians,austrian,austrians,azerbaijani,azerbaijanis,azeri,azeris,baathist,bahamian,bahraini,balinese
balkan,baloch,baltic,bangladeshis,bantu,baptist,baptists,barbadian,basque,basques,bavarian,bavarians,belarusians
belarussian,belarussians,belgian,belgians,belizean,belizeans,bengali,beninese,berber,berbers,berliner,bermudian
bhutanese,bolivian,bolivians,bosnian,bosnians,botswanan,socialist,mancunian,liverpudlian,glaswegian,geordie,brummie,scouser,muscovite,sydneysider
brazilian,brazilians,breton,brexiteer,brexiteers,british
briton,britons,bruneian,buddhist,buddhists,bulgarian,bulgarians,burkinabe,burmese,burundian,californians,cambodian
cambodians,cameroonian,cameroonians,canadian,canadians,caribbean,catalan,catalans,catholic,catholics,central african
central american,chadian,chechen,chechens,chilean,chileans,chinese,christian,christian democrat,christian democrats
christians,colombian,colombians,communist,communists,congolese,conservative,conservatives,copt,coptic,copts,cornish,corsican
cossack,cossacks,costa rican,costa ricans,costarican,creole,crimean,croatian,croatians,croats,cuban,cubans,cypriot
cypriots,czech,czechs,dalit,dalits,danes,danish,democrat,democratic,democrats,dominican,dominicans,druze,dutchman
ecuadorean,ecuadoreans,ecuadorian,ecuadorians,egyptian,egyptians,emirati,emiratis,english,englishmen
equatorial guinean,eritrean,estonian,estonians,ethiopian,ethiopians,european,europeans,eurosceptic,eurosceptics
evangelical,evangelicals,faroese,fijian,fijians,filipina,filipino,filipinos,finn,finnish,finns,flemish,floridian
floridians,french,french - canadian,frenchman,frenchmen,gabonese,gambian,gaullist,gaullists,georgian,georgians
german,germans,ghanaian,ghanaians,greek,greek cypriot,greek cypriots,greeks,greenlandic,grenadian,guatemalan
guatemalans,guinean,guyanese,gypsies,haitian,haitians,hawaiian,hazara,hazaras,hellenic,hindu,hindus,hispanic
hispanics,honduran,hondurans,hungarian,hungarians,hutu,hutus,iberian,icelanders,icelandic,igbo,inca,indian,indians
indonesian,indonesians,inuit,iranian,iranians,iraqi,iraqis,irish,irishman,irishmen,islamic,islamist,islamists
israeli,israelis,italian,italians,ivorian,ivorians,jamaican,jamaicans,japanese,jew,jewish,jews,jordanian,jordanians
kashmiri,kashmiris,kazakh,kazakhs,kenyan,kenyans,kikuyu,kiwi,korean,koreans,kosovar,kosovars,kurd,kurdish,kurds
kuwaiti,kuwaitis,kyrgyz,labourite,laotian,laotians,latin,latin american,latin americans,latino,latinos,latvian
latvians,lebanese,leninist,liberal,liberal democrat,liberals,liberian,liberians,libertarian,libertarians,libyan,libyans
lithuanian,lithuanians,londoner,londoners,lutheran,luxembourger,luxembourgish,macedonian,macedonians,malagasy
malawian,malay,malays,malaysian,malaysians,maldivian,malian,maltese,manx,maoist,maoists,maori,maoris,marxist
marxists,mauritanian,mauritian,mayan,mediterranean,mennonite,methodist,mexican,mexicans,moldovan,moldovans
monegasque,mongolian,mongolians,montenegrin,mormon,mormons,moroccan,moroccans,moslem,moslems,mozambican,muscovites
muslim,muslims,namibian,namibians,native american,native americans,nazi,nazis,nepalese,nepali,new yorker,new yorkers
new zealander,new zealanders,nicaraguan,nicaraguans,nigerian,nigerians,nigerien,nigeriens,nordic,north african
north american,north americans,north korean,north koreans,northern irish,norwegian,norwegians,omani,omanis,oromo
orthodox,ossetian,ottoman,pacific islander,pakistani,pakistanis,palestinian,palestinians,panamanian,panamanians
papuan,papuans,paraguayan,paraguayans,parisian,parisians,pashtun,pashtuns,peronist,peronists,peruvian,peruvians
philippine,pole,poles,polish,portuguese,presbyterian,presbyterians,protestant,protestants,prussian,puerto rican
puerto ricans,punjabi,qatari,qataris,quaker,quakers,quebecois,quechua,republican,republicans,rohingya,roma
roman - catholic,roman catholic,roman catholics,romani,romanian,romanians,russian,russians,rwandan,rwandans
salvadoran,salvadorans,sami,samoan,samoans,sardinian,saudi,saudi arabian,saudis,scandinavian,scandinavians,scot
scots,scotsman,scotsmen,scottish,senegalese,serb,serbian,serbians,serbs,shia,shiite,shiites,sicilian,sierra leonean
sikh,sikhs,singaporean,singaporeans,sinhalese,slav,slavic,slavs,slovak,slovaks,slovene,slovenes,slovenian,slovenians
social democrat,socialists,somali,somalis,south african,south africans,south american,south americans,south korean
south koreans,south sudanese,soviet,soviets,spaniard,spaniards,spanish,sri lankan,sri lankans,stalinist,sudanese
sunni,sunnis,surinamese,swede,swedes,swedish,swiss,syrian,syrians,taiwanese,tajik,tajiks,tamil,tamils,tanzanian
tanzanians,tatar,tatars,texan,texans,thai,thais,thatcherite,tibetan,tibetans,timorese,togolese,tongan,tories,tory
trinidadian,trinidadians,trotskyist,tuareg,tunisian,tunisians,turk,turkish,turkish cypriot,turkish cypriots,turkmen
turkmens,turks,tutsi,tutsis,ugandan,ugandans,uighur,uighurs,ukrainian,ukrainians,uruguayan,uruguayans,uyghur,uyghurs
uzbek,uzbeks,venetian,venezuelan,venezuelans,vietnamese,walloon,welsh,welshman,welshmen,west african,westerner
westerners,whig,whigs,xhosa,yazidi,yazidis,yemeni,yemenis,yiddish,yoruba,yugoslav,yugoslavs,zairean,zaireans,zairian
zambian,zambians,zimbabwean,zimbabweans,zionist,zionists,zulu,zulus
`
