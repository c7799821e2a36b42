// Places known by name.
// From own knowledge, as whole classes. Lower case, hyphens and possessive marks set off by spaces as tokens are;
// accents where the name has them (the reader adds the form without).

/** Countries by ISO 3166 in their usual English names, with other names in use and states that are no more. */
export const countryNames = `
abyssinia,afghanistan,albania,algeria,american samoa,andorra,angola,anguilla,antigua,antigua and barbuda,argentina
armenia,aruba,australia,austria,austria - hungary,azerbaijan,bahamas,bahrain,bangladesh,barbados,barbuda,belarus
belgium,belize,benin,bermuda,bhutan,biafra,bolivia,bosnia,bosnia - hercegovina,bosnia - herzegovina
bosnia and herzegovina,botswana,brazil,britain,british virgin islands,brunei,bulgaria,burkina,burkina faso,burma
burundi,cabo verde,cambodia,cameroon,canada,cape verde,cayman islands,central african republic,ceylon,chad,chile
china,colombia,comoros,congo,congo - brazzaville,congo - kinshasa,cook islands,costa rica,croatia,cuba,curaçao
cyprus,czech republic,czechia,czechoslovakia,côte d'ivoire,dahomey,democratic republic of congo
democratic republic of the congo,denmark,djibouti,dominica,dominican republic,dr congo,drc,east germany,east timor
ecuador,egypt,el salvador,england,equatorial guinea,eritrea,estonia,eswatini,ethiopia,falkland islands,falklands
faroe islands,faroes,fiji,finland,france,french guiana,french polynesia,gabon,gambia,gdr,georgia,germany,ghana
gibraltar,great britain,greece,greenland,grenada,grenadines,guadeloupe,guam,guatemala,guernsey,guinea
guinea - bissau,guyana,haiti,herzegovina,holland,holy see,honduras,hong kong,hungary,iceland,india,indonesia,iran
iraq,ireland,islamic republic of iran,isle of man,israel,italy,ivory coast,jamaica,japan,jersey,jordan,kazakhstan
kenya,kiribati,korea,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania
luxembourg,macao,macau,macedonia,madagascar,malawi,malaysia,maldives,mali,malta,marshall islands,martinique
mauritania,mauritius,mayotte,mexico,micronesia,moldova,monaco,mongolia,montenegro,montserrat,morocco,mozambique
myanmar,namibia,nauru,nepal,netherlands,new caledonia,new zealand,nicaragua,niger,nigeria,niue,north korea
north macedonia,north vietnam,north yemen,northern cyprus,northern ireland,norway,oman,ottoman empire,pakistan,palau
palestine,panama,papua new guinea,paraguay,people 's republic of china,persia,peru,philippines,poland,portugal,prc
prussia,puerto rico,qatar,republic of congo,republic of ireland,rhodesia,romania,russia,russian federation,rwanda
réunion,saint kitts and nevis,saint lucia,saint vincent,samoa,san marino,saudi arabia,scotland,senegal,serbia
serbia and montenegro,seychelles,siam,sierra leone,singapore,slovakia,slovenia,solomon islands,somalia,somaliland
south africa,south korea,south sudan,south vietnam,south yemen,soviet union,spain,sri lanka,st kitts and nevis
st lucia,st vincent,st. kitts and nevis,st. lucia,st. vincent,sudan,suriname,swaziland,sweden,switzerland,syria
são tomé,são tomé and príncipe,taiwan,tajikistan,tanganyika,tanzania,thailand,the netherlands,the philippines
timor - leste,tobago,togo,tonga,transjordan,trinidad,trinidad and tobago,tunisia,turkey,turkmenistan
turks and caicos,turks and caicos islands,tuvalu,türkiye,u.a.e.,u.k,u.k.,u.s,u.s.,u.s.a.,u.s.s.r.,uae,uganda,uk
ukraine,united arab emirates,united arab republic,united kingdom,united states,united states of america,upper volta
uruguay,us,us virgin islands,usa,ussr,uzbekistan,vanuatu,vatican,vatican city,venezuela,vietnam,virgin islands,wales
west germany,western sahara,western samoa,yemen,yugoslavia,zaire,zambia,zimbabwe,åland
`

/** Capitals of these countries. */
export const capitals = `
abidjan,abu dhabi,abuja,accra,addis ababa,algiers,amman,amsterdam,andorra la vella,ankara,antananarivo,apia,ashgabat
asmara,astana,asunción,athens,baghdad,baku,bamako,bandar seri begawan,bangkok,bangui,banjul,basseterre,beijing
beirut,belgrade,belmopan,berlin,bern,berne,bishkek,bissau,bogotá,brasília,bratislava,brazzaville,bridgetown,brussels
bucharest,budapest,buenos aires,bujumbura,cairo,canberra,caracas,castries,chisinau,chișinău,colombo,conakry
copenhagen,cotonou,dakar,damascus,dar es salaam,dhaka,dili,djibouti city,dodoma,doha,dublin,dushanbe,freetown
funafuti,gaborone,georgetown,gitega,guatemala city,hanoi,harare,havana,helsinki,honiara,islamabad,jakarta,jerusalem
juba,kabul,kampala,kathmandu,khartoum,kiev,kigali,kingston,kingstown,kinshasa,kuala lumpur,kuwait city,kyiv,la paz
libreville,lilongwe,lima,lisbon,ljubljana,lobamba,lomé,london,luanda,lusaka,luxembourg city,madrid,majuro,malabo
malé,managua,manama,manila,maputo,maseru,mbabane,mexico city,minsk,mogadishu,monrovia,montevideo,moroni,moscow
muscat,n'djamena,nairobi,nassau,naypyidaw,ndjamena,new delhi,niamey,nicosia,nouakchott,nuku'alofa,oslo,ottawa
ouagadougou,palikir,panama city,paramaribo,paris,peking,phnom penh,podgorica,port - au - prince,port louis
port moresby,port of spain,port vila,porto - novo,prague,praia,pretoria,pristina,pyongyang,quito,rabat,reykjavík
riga,riyadh,rome,roseau,san josé,san salvador,sana'a,sanaa,santiago,santo domingo,sarajevo,seoul,skopje,sofia
st. george 's,stockholm,sucre,suva,taipei,tallinn,tarawa,tashkent,tbilisi,tegucigalpa,teheran,tehran,thimphu,tirana
tokyo,tripoli,tunis,ulaanbaatar,ulan bator,vaduz,valletta,victoria,vienna,vientiane,vilnius,warsaw,washington
washington d.c.,windhoek,yamoussoukro,yaoundé,yerevan,zagreb
`

/** The first divisions of large countries: states, provinces, counties, Länder, regions. States of the US also as the AP shortens them. */
export const divisions = `
aargau,aberdeenshire,abkhazia,abruzzo,aceh,acre,adjara,adygea,aguascalientes,ala.,alabama,alagoas,alaska,alberta
alentejo,algarve,alsace,alta.,altai,amapá,amazonas,amhara,anatolia,anbar,andalusia,andhra pradesh,anglesey,anhui
antioquia,antrim,antwerp province,aosta valley,appenzell,apulia,aquitaine,aragon,argyll,ariz.,arizona,ark.,arkansas
armagh,arunachal pradesh,assam,asturias,australian capital territory,auvergne,avon and somerset,ayrshire
azad kashmir,azores,b.c.,baden - württemberg,bahia,baja california,baja california sur,balearic islands,bali
balochistan,baluchistan,banten,bashkortostan,basilicata,basque country,bavaria,bedfordshire,berkshire,biafra,bihar
bohemia,borneo,borno,brabant,brandenburg,british columbia,brittany,buckinghamshire,burgenland,burgundy,buryatia
cabinda,cabo delgado,caithness,calabria,calif.,california,cambridgeshire,campania,campeche,canary islands,cantabria
canterbury,carinthia,carlow,carmarthenshire,casamance,castile,castile and león,castilla - la mancha,catalonia,cavan
ceará,central java,ceredigion,champagne,chechnya,cheshire,chhattisgarh,chiapas,chihuahua,chuvashia,clwyd,coahuila
colima,colo.,colorado,conn.,connacht,connecticut,conwy,cornwall,corsica,county down,county durham,county londonderry
crete,crimea,cumberland,cumbria,cundinamarca,cyrenaica,d.c.,dagestan,dalmatia,darfur,del.,delaware,denbighshire
derbyshire,devon,district of columbia,donbas,donbass,donegal,donetsk,dorset,dumfries,dumfriesshire,dyfed,east java
east jerusalem,east midlands,east sussex,east yorkshire,eastern cape,emilia - romagna,espírito santo,essex
extremadura,fermanagh,fezzan,fife,fla.,flanders,flintshire,florida,franche - comté,franconia,free state,fribourg
friesland,friuli,friuli - venezia giulia,fujian,ga.,galicia,galilee,galway,gansu,gascony,gauteng,gaza,gaza strip
gelderland,gilgit - baltistan,glamorgan,gloucestershire,goa,goiás,golan heights,graubünden,greater london
greater manchester,groningen,guanajuato,guangdong,guangxi,guerrero,guizhou,gujarat,gwent,gwynedd,hainan,hampshire
haryana,hawaii,hebei,hebrides,heilongjiang,helmand,henan,herefordshire,hertfordshire,hesse,hidalgo,highlands
himachal pradesh,hokkaido,honshu,hormozgan,hubei,humberside,hunan,huntingdonshire,idaho,ill.,illinois,ind.,indiana
ingushetia,inner mongolia,iowa,isle of wight,istria,ituri,jalisco,jammu,jammu and kashmir,java,jharkhand,jiangsu
jiangxi,jilin,johor,jubaland,judea,kachin,kaduna state,kalimantan,kalmykia,kamchatka,kan.,kandahar province,kansai
kansas,kanto,karelia,karnataka,kasai,kashmir,katanga,kedah,kelantan,kent,kentucky,kerala,kerry,khakassia,kharkiv
kherson,khuzestan,khyber pakhtunkhwa,kildare,kilkenny,kivu,komi,kordofan,krasnodar,kurdistan,kwazulu - natal,ky.
kyushu,la rioja,la.,labrador,ladakh,lanarkshire,lancashire,languedoc,laois,lazio,leicestershire,leinster,leitrim
liaoning,liguria,limburg,limerick,limousin,limpopo,lincolnshire,lombardy,lombok,longford,lorraine,lothian,louisiana
louth,lower austria,lower saxony,luhansk,luzon,madeira,madhya pradesh,maharashtra,maine,malacca,maluku,manchuria
manipur,manitoba,maranhão,marche,mari el,maryland,mashonaland,mass.,massachusetts,matabeleland,mato grosso
mato grosso do sul,mayo,mazovia,md.,meath,mecklenburg - vorpommern,meghalaya,merseyside,mich.,michigan,michoacán
middlesex,midlands,midlothian,minas gerais,mindanao,minn.,minnesota,miss.,mississippi,missouri,mizoram,mo.,molise
moluccas,monaghan,monmouthshire,mont.,montana,moravia,moray,mordovia,morelos,mpumalanga,munster,murcia,n.c.,n.d.
n.h.,n.j.,n.m.,n.s.w.,n.y.,nagaland,nagorno - karabakh,nakhchivan,nangarhar,navarre,nayarit,neb.,nebraska,negev
neuchâtel,nev.,nevada,new brunswick,new hampshire,new jersey,new mexico,new south wales,new york,new york state
newfoundland,newfoundland and labrador,ningxia,norfolk,normandy,north carolina,north dakota,north holland
north island,north kivu,north ossetia,north rhine - westphalia,north sumatra,north west province,north yorkshire
northamptonshire,northern cape,northern territory,northumberland,northwest territories,nottinghamshire
nouvelle - aquitaine,nova scotia,nuevo león,nunavut,oaxaca,occitanie,odisha,offaly,ogaden,ohio,okinawa,okla.
oklahoma,ont.,ontario,ore.,oregon,orissa,orkney,oromia,otago,overijssel,oxfordshire,pa.,pahang,papua,paraná,paraíba
patagonia,peloponnese,pembrokeshire,penang,pennsylvania,perak,pernambuco,perthshire,piauí,picardy,piedmont,poitou
pomerania,powys,prince edward island,provence,puducherry,puglia,punjab,puntland,qinghai,quebec,queensland,querétaro
quintana roo,québec,r.i.,rajasthan,rakhine,renfrewshire,republika srpska,rhineland,rhineland - palatinate
rhode island,rhône - alpes,rio grande do norte,rio grande do sul,rivers state,rondônia,roraima,roscommon,ruhr
rutland,s.c.,s.d.,saarland,sabah,sakha,sakhalin,samaria,san luis potosí,santa catarina,sarawak,sardinia,saskatchewan
savoy,saxony,saxony - anhalt,schaffhausen,schleswig - holstein,schwyz,selangor,sergipe,shaanxi,shan state,shandong
shanxi,shetland,shikoku,shropshire,siberia,sichuan,sicily,sikkim,silesia,sinai,sinaloa,sindh,slavonia,sligo
solothurn,somerset,sonora,south australia,south carolina,south dakota,south holland,south island,south kivu
south ossetia,south tyrol,south yorkshire,staffordshire,stavropol,stirlingshire,strathclyde,styria,suffolk,sulawesi
sumatra,surrey,sussex,swabia,tabasco,tamaulipas,tamil nadu,tasmania,tatarstan,tayside,teesside,telangana,tenn.
tennessee,terengganu,tex.,texas,thrace,thurgau,thuringia,tibet,ticino,tierra del fuego,tigray,tipperary,tlaxcala
tocantins,tohoku,transnistria,transvaal,transylvania,trentino,tripolitania,tripura,tuscany,tuva,tyne and wear
tyneside,tyrol,tyrone,udmurtia,ulster,umbria,upper austria,upper egypt,utah,uttar pradesh,uttarakhand,va.,valais
valencia,vaud,veneto,veracruz,vermont,virginia,visayas,vojvodina,volhynia,vorarlberg,vt.,w.va.,waikato,wallachia
wallonia,warwickshire,wash.,washington state,waterford,waziristan,wearside,west bank,west bengal,west java
west midlands,west papua,west sussex,west virginia,west yorkshire,western australia,western cape,westmeath
westmorland,westphalia,wexford,wicklow,wiltshire,wis.,wisconsin,worcestershire,wyo.,wyoming,xinjiang,yakutia
yorkshire,yucatán,yukon,yunnan,zacatecas,zakarpattia,zanzibar,zaporizhzhia,zeeland,zhejiang,île - de - france
`

/** Cities of half a million people or more, and smaller ones that are seats of states, bishops, universities or great ports, by continent. */
export const greaterCities = `
a coruña,aachen,aalborg,aarhus,aberdeen,acapulco,adana,adelaide,aden,agadir,agra,ahmedabad,ahvaz,aix - en - provence
akita,akron,aktau,al ain,albany,albuquerque,aleppo,alexandria,alicante,alice springs,aligarh,allahabad,allentown
alma - ata,almaty,almería,amarillo,amiens,amritsar,anaheim,anchorage,ancona,andijan,ann arbor,annaba,annapolis
anshan,antalya,antwerp,aomori,aqaba,arbil,ardabil,arkhangelsk,arlington,arnhem,asheville,aswan,athens,atlanta
atlantic city,auckland,augsburg,augusta,aurangabad,aurora,austin,avignon,baguio,bakersfield,balikpapan,ballarat
baltimore,bamberg,bandung,bangalore,bangor,banja luka,baotou,barcelona,bari,barnsley,barranquilla,basel,basle,basra
batam,bath,baton rouge,battambang,batumi,bayreuth,beaumont,beersheba,belfast,bellevue,belo horizonte,belém,bendigo
bengaluru,benghazi,benin city,bergamo,bergen,berkeley,besançon,bethlehem,beverly hills,bhopal,bhubaneswar,białystok
bielefeld,bilbao,billings,biloxi,birmingham,bitola,blackburn,blackpool,blantyre,bloemfontein,bloomington
bobo - dioulasso,boca raton,bochum,boise,bologna,bolton,bombay,bonn,bordeaux,boston,bouaké,boulder,bournemouth
bradford,braga,brasov,braunschweig,breda,bremen,bremerhaven,brescia,brest,bridgeport,brighton,brisbane,bristol,brno
bronx,brooklyn,brownsville,bruges,bucaramanga,buffalo,bukhara,bulawayo,burgas,burlington,burnley,bursa,busan
bydgoszcz,caen,cagliari,cairns,calais,calcutta,calgary,cali,cambridge,campinas,can tho,canary wharf,cancún,cannes
canterbury,canton,cape canaveral,cape town,cardiff,carlisle,carson city,cartagena,casablanca,casper,catania,cebu
cebu city,cedar rapids,chandigarh,changchun,changsha,changwon,changzhou,charleroi,charleston,charlotte
charlottesville,charlottetown,chattanooga,chattogram,chelmsford,chelyabinsk,chemnitz,chengdu,chennai,chernihiv
chernivtsi,chester,chesterfield,cheyenne,chiang mai,chiang rai,chiba,chicago,chittagong,chongqing,christchurch
chula vista,cincinnati,city of london,ciudad juárez,clermont - ferrand,cleveland,cluj,cluj - napoca,cochabamba
coimbatore,coimbra,colchester,cologne,colorado springs,columbia,columbus,concord,constanta,constantine
constantinople,cork,corpus christi,cottbus,coventry,cracow,cremona,croydon,cuenca,culiacán,curitiba,cusco,cádiz
córdoba,da nang,daegu,daejeon,dakhla,dalian,dallas,dammam,danang,darwin,datong,daugavpils,davao,davao city,dayton
daytona beach,dearborn,debrecen,dehradun,delft,delhi,denpasar,denver,derby,des moines,detroit,dijon,diyarbakir
dnipro,dnipropetrovsk,doncaster,dongguan,dortmund,douala,dover,dresden,drogheda,dubai,duisburg,duluth,dundee,dunedin
dunkirk,durban,durham,durrës,düsseldorf,east london,eastbourne,edinburgh,edmonton,eindhoven,el paso,enschede,enugu
erbil,erfurt,erie,eskişehir,espoo,essen,evanston,evansville,exeter,faisalabad,fallujah,fargo,faridabad,faro
fayetteville,fergana,ferrara,fez,flint,florence,foggia,fort lauderdale,fort wayne,fort worth,fortaleza,foshan
frankfort,frankfurt,fredericton,freiburg,fremantle,fremont,fresno,fukuoka,fukushima,fushun,fuzhou,gainesville
galveston,ganja,gateshead,gatineau,gatwick,gaziantep,gdansk,gdynia,geelong,gelsenkirchen,geneva,genoa,george town
ghaziabad,ghent,gijón,girona,giza,glasgow,glendale,gloucester,goiânia,gold coast,goma,gomel,gothenburg,granada
grand rapids,graz,green bay,greensboro,greenville,greenwich,grenoble,grimsby,grodno,groningen,grozny,guadalajara
guangzhou,guayaquil,guilin,guiyang,gujranwala,gurgaon,gurugram,guwahati,gwadar,gwalior,gwangju,haarlem,hackney
hadera,hagen,haifa,haikou,haiphong,hakodate,halifax,hama,hamamatsu,hamburg,hamilton,handan,hangzhou,hannover,hanover
harbin,hargeisa,harlem,harrisburg,hartford,hat yai,hebron,hefei,heidelberg,heraklion,herat,hereford,himeji,hiroshima
ho chi minh city,hobart,hoboken,hodeidah,hohhot,hollywood,homs,honolulu,houston,hrodna,hsinchu,huddersfield,hue,hull
huntington,huntsville,hurghada,hyderabad,iași,ibadan,idlib,iloilo,imphal,incheon,inchon,independence,indianapolis
indore,innsbruck,inverness,ioannina,ipoh,ipswich,irkutsk,isfahan,islington,ismailia,istanbul,izhevsk,izmir,jabalpur
jacksonville,jaffa,jaffna,jaipur,jalalabad,jamshedpur,jeddah,jefferson city,jeju,jenin,jericho,jersey city,jinan
jodhpur,johannesburg,johor bahru,juneau,kaduna,kagoshima,kaiserslautern,kalamazoo,kaliningrad,kanazawa,kandahar
kandy,kano,kanpur,kansas city,kaohsiung,karachi,karaganda,karaj,karbala,karlsruhe,kashgar,kassel,katowice,kaunas
kawasaki,kazan,keelung,kelowna,kensington,kerman,kermanshah,khabarovsk,kharkov,khorramshahr,khulna,kiel,kirkuk
kisangani,kisumu,kitakyushu,kitchener,klagenfurt,klaipėda,knoxville,kobe,koblenz,kochi,kolkata,konya,kosice,kota
kota kinabalu,kowloon,kozhikode,košice,krakow,kraków,krasnoyarsk,kreuzberg,kuching,kumamoto,kumasi,kunduz,kunming
kutaisi,kwangju,kyoto,la coruña,la rochelle,lafayette,lagos,lahore,lambeth,lancaster,lansing,lanzhou,laredo,larissa
las palmas,las vegas,latakia,launceston,lausanne,laval,le havre,le mans,leeds,leicester,leiden,leipzig,leningrad
lens,leuven,leverkusen,lexington,lhasa,lille,limassol,limoges,lincoln,linköping,linz,little rock,liverpool,livorno
liège,lodz,london,long beach,los angeles,louisville,luang prabang,lubbock,lublin,lubumbashi,lucerne,lucknow,ludhiana
lugano,luoyang,luton,luxor,lviv,lyon,lyons,lübeck,maastricht,madison,madras,madurai,magdeburg,maidstone,maiduguri
mainz,makassar,makati,malang,malmö,manado,manaus,manchester,mandalay,mangalore,manhattan,mannheim,mansoura
mar del plata,maracaibo,maribor,mariupol,marrakech,marrakesh,marseille,marseilles,mashhad,matsuyama
mazar - i - sharif,mbuji - mayi,mecca,medan,medellín,medina,meerut,mekelle,meknes,melbourne,memphis,mendoza,mesa
messina,metz,miami,miami beach,middlesbrough,milan,milton keynes,milwaukee,minneapolis,misrata,mississauga,mobile
modena,modesto,mogilev,mombasa,moncton,monte carlo,montego bay,monterrey,montmartre,montpelier,montpellier,montreal
montréal,monza,mostar,mosul,mulhouse,multan,mumbai,munich,murmansk,mwanza,mykolaiv,mysore,mysuru,málaga,mérida
mönchengladbach,münster,nablus,nagano,nagasaki,nagoya,nagpur,naha,najaf,namangan,nanchang,nanjing,nanning,nantes
nantong,napier,naples,nashik,nashville,natal,nazareth,ndola,netanya,new haven,new orleans,new york city,newark
newcastle,newcastle upon tyne,newport,nice,niigata,nijmegen,ningbo,nizhny novgorod,niš,noida,norfolk,northampton
norwich,nottingham,novi sad,novorossiysk,novosibirsk,nuremberg,nyc,nîmes,oakland,oaxaca,odense,odesa,odessa,ohrid
okayama,oklahoma city,oldenburg,oldham,olomouc,olympia,omaha,omsk,onitsha,oporto,oran,orenburg,orlando,orléans,osaka
osh,osijek,osnabrück,ostend,ostrava,ottawa,oulu,oviedo,oxford,padang,padua,palembang,palermo,palm beach,palm springs
palma,palmyra,palo alto,pamplona,parma,pasadena,patna,patras,pattaya,pekanbaru,pemba,pensacola,penza,peoria,perm
perth,perugia,pescara,peshawar,petaling jaya,peterborough,philadelphia,phoenix,phuket,piacenza,pilsen,piraeus,pisa
pittsburgh,plano,pleven,plovdiv,plymouth,plzeň,pohang,pointe - noire,poitiers,pokhara,poltava,pomona,pontianak
port elizabeth,port harcourt,port said,port sudan,portland,porto,porto alegre,portsmouth,potsdam,poznan,poznań
preston,prizren,providence,provo,pskov,puebla,pune,pusan,putrajaya,pécs,qingdao,qiqihar,qom,quebec city,queens
quetta,quezon city,raipur,rajkot,raleigh,ramallah,ranchi,rangoon,rapid city,raqqa,ravenna,rawalpindi,reading,recife
regensburg,reggio calabria,regina,reims,rennes,reno,rheims,ribeirão preto,richmond,rijeka,rimini,rio,rio de janeiro
riverside,rivne,roanoke,rochdale,rochester,rockford,rosario,rostock,rostov,rostov - on - don,rotherham,rotorua
rotterdam,rouen,rustavi,rzeszów,saarbrücken,sacramento,safed,saigon,saint - denis,saint - étienne,saint john
saint louis,saint petersburg,saitama,salamanca,salem,salerno,salford,salisbury,salonika,salt lake city,salvador
salzburg,samara,samarkand,samarra,san antonio,san bernardino,san diego,san francisco,san jose,san juan
san miguel de tucumán,san pedro sula,san sebastián,santa ana,santa barbara,santa clara,santa cruz,santa fe
santa monica,santander,santiago de compostela,santos,sapporo,saragossa,sarasota,saratov,saskatoon,sassari,savannah
schwerin,scottsdale,scranton,scunthorpe,seattle,segovia,semarang,semey,sendai,setúbal,sevastopol,seville,sfax
shah alam,shanghai,shantou,sharjah,sharm el - sheikh,sheffield,shenyang,shenzhen,shijiazhuang,shimla,shiraz,shizuoka
shkodër,shreveport,shrewsbury,shymkent,sialkot,sidon,siem reap,siena,silicon valley,simferopol,sioux city
sioux falls,sirte,smolensk,sochi,soho,south bend,southampton,southend,southwark,soweto,split,spokane,springfield
srinagar,st etienne,st helens,st louis,st petersburg,st. etienne,st. gallen,st. john 's,st. louis,st. paul
st. petersburg,stamford,staten island,stavanger,stockport,stockton,stoke,stoke - on - trent,strasbourg,stuttgart
sudbury,sulaymaniyah,sumy,sunderland,surabaya,surakarta,surat,suwon,suzhou,swansea,swindon,sydney,sylhet,syracuse
szczecin,szeged,são luís,são paulo,tabriz,tacoma,taegu,taichung,tainan,taiyuan,tallahassee,tamale,tampa,tampere
tangier,tangshan,taranto,tarragona,tartu,tauranga,tel aviv,telford,tempe,ternopil,the bronx,the hague,thessaloniki
thiruvananthapuram,thunder bay,tianjin,tiberias,tijuana,tikrit,tilburg,timisoara,timișoara,toledo,toluca,tolyatti
tomsk,topeka,toronto,torquay,torreón,toruń,toulon,toulouse,townsville,toyama,toyota city,trabzon,trento,trenton
treviso,trier,trieste,trivandrum,tromsø,trondheim,truro,tucson,tula,tulsa,turin,turku,tuzla,tyre,udine,ufa,ulm,ulsan
ulyanovsk,uppsala,urmia,urumqi,utrecht,uzhhorod,vadodara,valencia,valladolid,valparaíso,vancouver,vantaa,varanasi
varna,venice,verona,versailles,vicenza,victoria,vigo,vijayawada,virginia beach,visakhapatnam,vitebsk,vitoria
viña del mar,vladivostok,vlorë,volgograd,voronezh,waco,wakefield,walsall,warrington,washington,washington dc,weifang
wellington,wenzhou,westminster,whitehorse,wichita,wiesbaden,wigan,wilmington,wimbledon,winchester,windsor,winnipeg
winston - salem,winterthur,wolfsburg,wollongong,wolverhampton,worcester,wroclaw,wrocław,wuhan,wuppertal,wuxi
würzburg,xi'an,xiamen,xian,xining,xuzhou,yakutsk,yangon,yantai,yaroslavl,yazd,yekaterinburg,yellowknife,yinchuan
yogyakarta,yokohama,yonkers,york,youngstown,zamboanga,zamboanga city,zaragoza,zaria,zenica,zhengzhou,zhuhai,zibo
zinder,zurich,zwickau,zwolle,zürich,łódź
`

/** Continents, large regions, oceans and seas, straits, lakes, rivers, deserts, mountains, islands; planets. */
export const landsAndWaters = `
adriatic,adriatic sea,aegean,aegean sea,africa,aleutians,alps,amazon basin,amazonia,america,americas,amur
andaman islands,andaman sea,andes,annapurna,antarctic,antarctica,appalachia,appalachians,arabian sea,aral sea,arctic
arctic ocean,ardennes,asia,asia - pacific,asia pacific,atacama,atlantic,atlantic ocean,atlas mountains,australasia
bab el - mandeb,balearics,balkans,baltic,baltic sea,baltics,barents sea,bay area,bay of bengal,bay of biscay
beaufort sea,benelux,bengal,bering sea,bering strait,bible belt,black sea,blue nile,bosphorus,bosporus,bougainville
canaries,cape cod,caribbean,caribbean sea,carpathians,caspian,caspian sea,caucasus,central africa,central america
central asia,central europe,channel islands,congo river,coral sea,corfu,costa brava,costa del sol,cotswolds
côte d'azur,danube,dardanelles,dead sea,death valley,deep south,diego garcia,dnieper,dniester,dodecanese,dolomites
earth,east africa,east anglia,east asia,east china sea,east coast,easter island,eastern europe,eastern mediterranean
ebro,elbe,english channel,erie canal,etna,euphrates,eurasia,euro zone,europe,eurozone,everest,everglades,far east
florida keys,galápagos,ganges,gobi,grand canyon,great barrier reef,great lakes,great plains,greater antilles
guadalcanal,gulf,gulf coast,gulf of aden,gulf of finland,gulf of mexico,gulf of oman,gulf of thailand,gulf states
hawaii,himalaya,himalayas,hindu kush,home counties,horn of africa,hudson bay,hudson river,iberia,iberian peninsula
ibiza,indian ocean,indochina,indus,ionian sea,irish sea,irrawaddy,iwo jima,jordan river,jupiter,jura,k2,kalahari
karakoram,kerch strait,kiel canal,kilimanjaro,kurdistan,kuril islands,kurils,lake baikal,lake chad,lake champlain
lake como,lake constance,lake district,lake erie,lake garda,lake geneva,lake huron,lake malawi,lake michigan
lake ontario,lake superior,lake tahoe,lake tanganyika,lake titicaca,lake victoria,lampedusa,lapland,latin america
lesbos,levant,loch ness,loire,long island,maghreb,majorca,mallorca,mars,matterhorn,mediterranean sea,mekong
melanesia,menorca,mercury,mesopotamia,meuse,middle east,midwest,mississippi river,missouri river,mojave,mont blanc
moon,moselle,mount etna,mount everest,mount fuji,mount kilimanjaro,mount rushmore,namib,near east,negev,neptune,neva
new england,new guinea,niagara falls,nicobar islands,niger delta,nile,north africa,north america,north atlantic
north caucasus,north pacific,north pole,north sea,northern europe,norwegian sea,oceania,oder,ohio river,orinoco
pacific,pacific northwest,pacific ocean,pacific rim,pamirs,panama canal,paracel islands,paraná,peak district
persian gulf,pluto,po valley,polynesia,potomac,pyrenees,red sea,rhine,rhodes,rhone,rio grande,riviera,rockall
rockies,rocky mountains,ruhr,rust belt,sahara,sahel,santorini,sargasso sea,saturn,scandinavia,sea of azov
sea of galilee,sea of japan,sea of okhotsk,seine,serengeti,sierra nevada,snowdonia,socotra,south - east asia
south america,south asia,south atlantic,south caucasus,south china sea,south pacific,south pole,southeast asia
southern africa,southern europe,southern ocean,spratly islands,st. lawrence,strait of gibraltar,strait of hormuz
strait of malacca,sub - saharan africa,subcontinent,suez canal,sun belt,svalbard,tagus,tahiti,taiwan strait
tasman sea,tatras,thames,tiber,tigris,transcaucasia,transylvania,tri - state area,tyrrhenian sea,urals,uranus,venus
vesuvius,vistula,volga,vosges,west africa,west coast,west indies,western europe,white nile,white sea,yangtze
yellow river,yellow sea,yellowstone,yosemite,zambezi
`

/** Seats of government that stand for them, streets and squares known to all, places of the great sports. */
export const seatsAndSights = `
aintree,anfield,ascot,augusta national,auschwitz,bagram,berlin wall,bernabéu,big ben,blue house,broadway
buckingham palace,camp david,camp nou,capitol hill,celtic park,central park,cern,champs - élysées,charles de gaulle
chernobyl,croke park,disney world,disneyland,downing street,eden gardens,edgbaston,eiffel tower,elysee palace,epsom
fenway park,fifth avenue,fleet street,flushing meadows,foggy bottom,fukushima daiichi,gatwick,great wall,ground zero
guantanamo,guantanamo bay,hampden park,headingley,heathrow,highbury,hockenheim,hollywood,hyde park,ibrox,imola
indianapolis motor speedway,jfk,kremlin,laguardia,le mans,lord 's,louvre,madison avenue,madison square garden
maracanã,monza,murrayfield,nürburgring,o'hare,old trafford,oval office,pentagon,red square,roland garros,san siro
schiphol,sellafield,silverstone,spa - francorchamps,st andrews,st peter 's square,stamford bridge,stansted
statue of liberty,tahrir square,taj mahal,the oval,the pentagon,three mile island,tiananmen square,times square
tower bridge,trafalgar square,trent bridge,twickenham,vatican,wall street,wembley,western wall,westminster
westminster abbey,white house,whitehall,windsor castle,wrigley field,yankee stadium,zaporizhzhia nuclear power plant
élysée
`
