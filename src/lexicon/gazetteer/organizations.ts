// Organizations known by name.
// From own knowledge, as whole classes. Lower case, hyphens and possessive marks set off by spaces as tokens are;
// accents where the name has them (the reader adds the form without).

/** International organizations, parliaments, courts, ministries and agencies of large states, armed groups and parties, with the short forms they go by. */
export const publicBodies = `
aam aadmi party,aarp,aclu,afd,afl - cio,african development bank,african national congress,african union,air force
akp,al - qaeda,al - shabaab,al - shabab,al qaeda,al shabab,alternative for germany,amnesty,amnesty international,anc
andean community,anglican church,apec,arab league,asean,asian development bank
association of southeast asian nations,atf,awami league,bafin,bank of canada,bank of england,bank of france
bank of italy,bank of japan,bank of korea,bank of russia,bank of spain,banque de france,bharatiya janata party,bjp
bka,bloc québécois,bnd,boko haram,bundesbank,bundesrat,bundestag,bundesverfassungsgericht,bundeswehr,cabinet office
catholic church,cbi,cbo,cbp,cdc,cdu,cftc,cgil,cgt,chp,christian democratic union,church of england,cia,cisl
coast guard,commerce department,commons,commonwealth,communist party,congress,congress party,conservative party
constitutional court,cortes,cosatu,council of europe,court of appeal,cps,crown prosecution service,csis,csu,dea
defense department,democratic alliance,democratic party,democratic unionist party,department of defense
department of justice,dhs,die linke,doctors without borders,dod,doe,doj,duma,dup,dáil,e.u.,eba,ebrd,ec,ecb
economic community of west african states,ecowas,eduskunta,efsa,efta,eia,ema,epa,esa,esma,eta,eu,euratom
european bank for reconstruction and development,european central bank,european commission,european community
european council,european court of human rights,european court of justice,european investment bank
european parliament,european union,europol,eurostat,faa,falun gong,fao,farc,fatah,fbi,fca,fcc,fda,fdic,fdp,fed
federal reserve,fema,fhwa,fianna fáil,fidesz,financial action task force,fine gael,five star movement,folketing
food and agriculture organization,foreign office,forza italia,free democratic party,free democrats,frelimo
front national,frontex,fsb,ftc,g - 20,g - 7,g - 8,g20,g7,g8,gao,gchq,gmb,gop,green party,greenpeace,greens,gru
gulf cooperation council,hague tribunal,hamas,hdp,hezbollah,high court,hizbollah,hizbullah,hm treasury,hmrc
home office,homeland security,house,house of commons,house of lords,house of representatives,houthis,hud
human rights watch,iaea,icao,icc,ice,icj,icrc,idf,iea,ifc,ig metall,ilo,imf,imo,indian national congress,inkatha
inter - american development bank,international atomic energy agency,international committee of the red cross
international court of justice,international criminal court,international energy agency
international labor organization,international labour organization,international monetary fund
international olympic committee,international organization for migration,interpol,ioc,iom,ipcc,ira
irish republican army,irs,isi,isil,isis,islamic jihad,islamic state,isro,janata dal,jaxa,justice department,kadima
kgb,khmer rouge,knesset,ku klux klan,kuomintang,labor department,labor party,labour,labour party,lapd,ldp,lega
lib dems,liberal democratic party,liberal democrats,liberal party,likud,lok sabha,lords,ltte,majlis,marine corps,mdc
medecins sans frontieres,mercosur,met office,metropolitan police,mi5,mi6,ministry of defence,mossad
muslim brotherhood,médecins sans frontières,naacp,nasa,national assembly,national front,national guard
national party,national rally,national weather service,nato,navy,new democratic party,nhs,nhtsa,nih,nist,nlrb,noaa
norges bank,north atlantic treaty organization,northern league,npr,nra,nrc,nsa,ntsb,nypd,oas,oau,oecd,ofcom
office for national statistics,ofgem,ofsted,ofwat,old bailey,omb,ons,opcw,opec,opec+,opus dei
organization of american states,orthodox church,osce,osha,oxfam,palestine liberation organisation
palestine liberation organization,palestinian authority,pan american health organization,parliament,pasok,pboc
pentagon,people 's bank of china,peshmerga,pkk,pla,plaid cymru,plo,pml - n,podemos,polisario,politburo,psoe,pvv,rada
rajya sabha,rba,rbi,rcmp,red army,red crescent,red cross,reform party,reform uk,renamo,reporters without borders,republican party
reserve bank of australia,reserve bank of india,riksbank,riksdag,rmt,roman catholic church,roscosmos,rotary
royal air force,royal navy,savak,save the children,sba,schengen,scotland yard,scottish national party,sdlp,seanad
sec,secret service,seiu,sejm,senate,shanghai cooperation organization,shin bet,shining path,sinn fein,sinn féin,snb
snp,social democratic party,social democrats,socialist party,solidarity,spd,stasi,state department,state duma
storting,stortinget,supreme court,swapo,swedish democrats,swiss national bank,syriza,taleban,taliban,tamil tigers
tea party,teamsters,tory party,transparency international,treasury,treasury department,tsa,tuc,u.n.,u.s. air force
u.s. army,u.s. congress,u.s. navy,uaw,ukip,un,unaids,unctad,undp,unep,unesco,unfpa,unhcr,unicef,unido,unifil,unita
united auto workers,united nations,united russia,unrwa,usaid,usda,usgs,ver.di,verkhovna rada,vvd,wagner,wagner group
welfare party,wfp,whitehall,who,wipo,wmo,world bank,world economic forum,world food programme
world health organisation,world health organization,world meteorological organization,world trade organisation
world trade organization,wto,wwf,ymca,ypg,zanu - pf
`

/** Newspapers, magazines, broadcasters and news agencies, as they are named in the news. */
export const media = `
abc,abc news,afp,agence france - presse,al - ahram,al - jazeera,al arabiya,al jazeera,ansa,ap,ard,asahi shimbun
associated press,bbc,bbc news,belga,bild,bloomberg,bloomberg news,boston globe,boston herald,breitbart
business insider,buzzfeed,canal+,cbc,cbs,cbs news,cctv,central news agency,channel 4,channel 5,chicago sun - times
chicago tribune,china daily,cnbc,cnn,corriere della sera,ctk,daily express,daily mail,daily mirror,daily star
daily telegraph,der spiegel,die welt,die zeit,dow jones newswires,dpa,economist,efe,el mundo,el país,el universal
espn,euronews,evening standard,fars,faz,financial times,folha de s.paulo,forbes,fox,fox news,france 24,france info
frankfurter allgemeine zeitung,gazeta wyborcza,global times,globe and mail,guardian,haaretz,handelsblatt,hbo
hindustan times,houston chronicle,huffington post,huffpost,hurriyet,hürriyet,il sole 24 ore,independent,interfax
irish independent,irish times,irna,isna,itar - tass,itn,itv,izvestia,japan times,jerusalem post,jiji,jiji press
kathimerini,kommersant,kompas,kyodo,kyodo news,l'equipe,l'équipe,la nación,la repubblica,la stampa,la vanguardia
le figaro,le monde,le parisien,les echos,libération,los angeles times,maariv,mail on sunday,mainichi shimbun,mehr
miami herald,moscow times,msnbc,nbc,nbc news,new york daily news,new york post,new york times,new yorker
news of the world,newsnight,newsweek,nhk,nihon keizai shimbun,nikkei asia,novaya gazeta,npr,nrk,ntv,o globo,observer
pa,pa media,pbs,people 's daily,philadelphia inquirer,politico,pravda,press association,press trust of india,pti
radio france,radio free europe,rai,reuters,ria novosti,rossiya,rte,rtl,rté,san francisco chronicle,sankei shimbun
scotsman,seattle times,sky,sky news,south china morning post,straits times,sunday mirror,sunday telegraph
sunday times,svt,sydney morning herald,süddeutsche zeitung,tanjug,tass,tf1,the economist,the new york times
the wall street journal,the washington post,time magazine,times of india,times of israel,toronto star,tvn
u.s. news & world report,univision,usa today,vanity fair,wafa,wall street journal,washington post,wired,xinhua
yedioth ahronoth,yle,yomiuri shimbun,yonhap,zdf
`

/** Large companies: members of the Dow Jones, S&P 100, FTSE 100, DAX, CAC 40, Nikkei and Hang Seng, the makers of cars and aircraft, large banks, airlines, oil, drug, food and technology firms and auditors, of today and of the last decades. */
export const companies = `
3m,abb,abbott,abbvie,abn amro,accenture,accor,adidas,adnoc,adobe,aegon,aer lingus,aeroflot,aeromexico
agricultural bank of china,aig,air canada,air china,air france,air france - klm,air india,air liquide
air new zealand,airbnb,airbus,akzo nobel,alcatel,alcoa,aldi,alfa romeo,alibaba,alitalia,all nippon airways,allianz
alphabet,alstom,altria,amazon,amazon.com,amd,american airlines,american express,amex,amgen,anglo american
anheuser - busch,ant group,anthropic,apple,aramco,arcelormittal,archer daniels midland,asda,asml,aston martin
astrazeneca,at&t,atlassian,audi,avianca,aviva,axa,bae systems,baidu,bank of america,bank of china
bank of new york mellon,barclays,basf,bat,bayer,bbva,beiersdorf,ben & jerry 's,bentley,berkshire hathaway
bertelsmann,bhp,bhp billiton,blackrock,blackstone,bloomingdale 's,bmw,bnp,bnp paribas,boeing,bombardier,bosch,bp
bridgestone,bristol - myers squibb,british aerospace,british airways,british american tobacco,british gas
british petroleum,british steel,british telecom,broadcom,bt,bt group,budweiser,bugatti,buick,bupa,burberry
burger king,byd,bytedance,cadbury,cadillac,canon,capgemini,cargill,carlsberg,carrefour,caterpillar,cathay pacific
catl,centrica,changan,charles schwab,chery,chevrolet,chevron,christie 's,chrysler,chubb,cigna,cisco,citi,citibank
citigroup,citroën,coca - cola,coca cola,cognizant,coke,colgate - palmolive,comcast,commerzbank,conagra
conocophillips,continental,costco,credit agricole,credit lyonnais,credit suisse,crédit agricole,crédit lyonnais,cvs
dacia,daewoo,daihatsu,daimler,daimler - benz,daimlerchrysler,danone,dassault,de beers,deepmind,deere,dell,deloitte
delta,delta air lines,deutsche bahn,deutsche bank,deutsche boerse,deutsche börse,deutsche post,deutsche telekom,dhl
diageo,disney,dodge,dongfeng,dow chemical,dp world,ducati,dupont,e.on,easyjet,ebay,edf,el al,electrolux,eli lilly
emaar,embraer,emirates,enel,engie,eni,enron,epic games,equinor,ericsson,ernst & young,etihad,evergrande,expedia
exxon,exxon mobil,exxonmobil,facebook,fannie mae,faw,fedex,ferrari,fiat,fiat chrysler,fidelity,finnair,firestone
fitch,flydubai,ford,ford motor,foxconn,france telecom,freddie mac,fujitsu,g4s,gap,gazprom,geely,general dynamics
general electric,general mills,general motors,gilead,gillette,glaxosmithkline,glencore,gm,gmc,goldman sachs,goodyear
google,great wall,great wall motor,gsk,gucci,h&m,halliburton,harley - davidson,hbos,heineken,henkel,hershey
hewlett - packard,hewlett packard,hilton,hitachi,hon hai,honda,honeywell,hp,hsbc,huawei,hyundai,iag,iberia,ibm,icbc
ikea,inditex,industrial and commercial bank of china,infineon,infosys,ing,instagram,intel,intesa sanpaolo,isuzu
iveco,j.p. morgan,jac motors,jaguar,jaguar land rover,jal,japan airlines,jeep,jetblue,john deere,johnson & johnson
jp morgan,jpmorgan,jpmorgan chase,kellogg,kellogg 's,kering,kia,kimberly - clark,kingfisher,klm,kodak,komatsu
korean air,kpmg,kraft,kraft heinz,kroger,l'oréal,lafarge,lamborghini,lancia,land rover,latam,lazard,leapmotor,lego
lehman brothers,lenovo,lexus,lg,li auto,lidl,linde,linkedin,lloyd 's,lloyds,lloyds banking group,lockheed
lockheed martin,london metal exchange,london stock exchange,lotus,lowe 's,lufthansa,lukoil,lvmh,lyft,macquarie
macy 's,maersk,marathon oil,marks & spencer,marks and spencer,marriott,maserati,mastercard,mazda,mcdonald 's
mcdonnell douglas,mckinsey,mclaren,medtronic,mercedes,mercedes - benz,merck,merrill lynch,meta,metlife,michelin
micron,microsoft,mitsubishi,mitsubishi motors,mitsui,mizuho,moderna,monsanto,moody 's,morgan stanley,motorola,msc
munich re,nasdaq,national grid,natwest,nec,nestlé,netflix,new york stock exchange,news corp,nike,nintendo,nio
nippon steel,nissan,nokia,nomura,nornickel,norsk hydro,northern rock,northrop,northrop grumman,norwegian air
novartis,novo nordisk,ntt,nvidia,nymex,nyse,occidental petroleum,omv,opel,openai,oracle,orange,orsted,p&g,p&o,paccar
palantir,panasonic,paypal,pemex,pepsi,pepsico,petrobras,petrochina,petronas,peugeot,pfizer,philip morris,philips
pinterest,pirelli,polestar,porsche,posco,pricewaterhousecoopers,procter & gamble,prudential,psa,psa peugeot citroen
psa peugeot citroën,publicis,puma,pwc,qantas,qatar airways,qualcomm,rabobank,raytheon,rbs,reddit,reebok,renault
repsol,rio tinto,rivian,roche,rolls - royce,rosatom,rosneft,rostec,rothschild,royal bank of scotland
royal dutch shell,royal mail,rwe,ryanair,s&p,saab,sabic,sabmiller,safran,saic,sainsbury,sainsbury 's,saint - gobain
salesforce,samsung,sanofi,santander,sanyo,sap,saudi aramco,sberbank,scania,schlumberger,schneider electric,sears
seat,sega,shell,siemens,singapore airlines,sinopec,skoda,smithkline beecham,snapchat,société générale,softbank,sony
sotheby 's,southwest airlines,spacex,spotify,sprint,standard & poor 's,standard and poor 's,standard chartered
starbucks,statoil,stellantis,stmicroelectronics,stripe,subaru,sun microsystems,suzuki,swatch,swiss re,swissair
t - mobile,target,tata,tata motors,tata steel,telecom italia,telefónica,temu,tencent,tesco,tesla,texaco
texas instruments,thales,thomson reuters,thyssenkrupp,tiktok,time warner,tokyo electron,toshiba,total,totalenergies
toyota,transneft,tsmc,tui,turkish airlines,twitter,tyson foods,u.s. steel,uber,ubs,unicredit,unilever,union pacific
united airlines,unitedhealth,ups,us airways,us steel,vale,valeo,vattenfall,vauxhall,veolia,verizon,vestas,viacom
vinci,vinfast,virgin atlantic,visa,vivendi,vodafone,volkswagen,volvo,vw,wal - mart,walgreens,walmart,warner bros
waymo,wells fargo,western union,westinghouse,weyerhaeuser,whatsapp,whirlpool,woolworths,wpp,xerox,xiaomi,xpeng,yahoo
yamaha,youtube,yukos,zara,zeiss,zf,zte,ørsted,škoda
`

/** Sports bodies; all clubs of the North American major leagues; football clubs that are not just their town’s name, of the larger leagues of Europe and South America; national sides. */
export const sportsBodies = `
1. fc köln,1860 munich,49ers,76ers,ac milan,accrington stanley,aek athens,afc,aik,airdrieonians,ajax,ajax amsterdam
al - ahly,al - hilal,al - nassr,al ahly,alavés,all blacks,anaheim angels,anaheim ducks,anderlecht,angels
arizona cardinals,arizona diamondbacks,arminia bielefeld,arsenal,as monaco,as roma,as saint - étienne,aston villa
astros,atalanta,athletic bilbao,athletics,atlanta braves,atlanta falcons,atlanta hawks,atlético,atlético madrid
atlético mineiro,atp,austria vienna,avalanche,ayr united,az alkmaar,azzurri,baltimore orioles,baltimore ravens
barcelona fc,barça,bath rugby,bayer leverkusen,bayern,bayern munich,bcci,bears,benfica,bengals,besiktas,betis
beşiktaş,bills,birmingham city,black caps,blackburn rovers,blackhawks,blazers,blue jackets,blue jays,blues
boca juniors,bolton wanderers,borussia dortmund,borussia mönchengladbach,boston bruins,boston celtics,boston red sox
botafogo,braves,brentford,brewers,bristol city,bristol rovers,british and irish lions,british lions,broncos
brooklyn nets,browns,bruins,brøndby,buccaneers,bucks,buffalo bills,buffalo sabres,bullets,bulls,calgary flames
california angels,canadiens,canucks,capitals,cardiff city,cardinals,carolina hurricanes,carolina panthers,cavaliers
cavs,celta vigo,celtic,celtics,chargers,charlotte hornets,charlton,charlton athletic,chelsea,chicago bears
chicago blackhawks,chicago bulls,chicago cubs,chicago white sox,chiefs,chivas,cincinnati bengals,cincinnati reds
cleveland browns,cleveland cavaliers,cleveland guardians,cleveland indians,clippers,club américa,club brugge
colo - colo,colorado avalanche,colorado rockies,colts,columbus blue jackets,commanders,concacaf,conmebol,corinthians
court of arbitration for sport,coventry city,cowboys,crewe alexandra,cruzeiro,crystal palace,cska,cska moscow
cska sofia,cubs,dallas cowboys,dallas mavericks,dallas stars,denver broncos,denver nuggets,deportivo
deportivo la coruña,derby county,detroit lions,detroit pistons,detroit red wings,detroit tigers,devils,diamondbacks
dinamo,dinamo bucharest,dinamo zagreb,djurgården,dodgers,dolphins,ducks,dundee united,dynamo kiev,dynamo kyiv
dynamo moscow,eagles,ecb,edmonton oilers,eintracht frankfurt,empoli,espanyol,everton,expos,fa,falcons,falkirk
fc augsburg,fc barcelona,fc basel,fc cologne,fc copenhagen,fc groningen,fc porto,fc st. pauli,fc twente,fc utrecht
fc zurich,fenerbahçe,ferencváros,feyenoord,fia,fiba,fide,fifa,fina,fiorentina,flamengo,flames,florida marlins
florida panthers,fluminense,flyers,football association,fortuna düsseldorf,fulham,galatasaray,genk,getafe,giants
gillingham,girondins de bordeaux,golden knights,golden state warriors,grasshopper,grasshoppers,green bay packers
greenock morton,grizzlies,grêmio,guardians,hajduk split,hamburger sv,hamilton academical,hannover 96,hansa rostock
hapoel tel aviv,harlequins,hartford whalers,hawks,heart of midlothian,hearts,heerenveen,hellas verona,hertha
hertha berlin,hibernian,hibs,hoffenheim,hornets,houston astros,houston oilers,houston rockets,houston texans
huddersfield town,hull city,hurricanes,iaaf,ibf,icc,ifk göteborg,iihf,independiente,indiana pacers
indianapolis colts,indians,inter miami,inter milan,internacional,internazionale,ipswich town,islanders,itf
jacksonville jaguars,jaguars,jazz,jets,jockey club,juventus,kaizer chiefs,kansas city chiefs,kansas city royals
karlsruher sc,kilmarnock,kings,knicks,kraken,la galaxy,lakers,las vegas raiders,lazio rome,leafs,lech poznań
leeds united,legia warsaw,leicester city,leicester tigers,leinster,les bleus,levski sofia,leyton orient,lille osc
lions,lokomotiv moscow,los angeles angels,los angeles chargers,los angeles clippers,los angeles dodgers
los angeles kings,los angeles lakers,los angeles rams,lta,luton town,maccabi haifa,maccabi tel aviv,magic,mainz 05
malmö ff,man city,man united,man utd,manchester city,manchester united,manchester utd,maple leafs,mariners,marlins
marylebone cricket club,mavericks,mcc,mclaren,memphis grizzlies,mets,miami dolphins,miami heat,miami marlins
millwall,milwaukee brewers,milwaukee bucks,minnesota timberwolves,minnesota twins,minnesota vikings,minnesota wild
mlb,mls,montreal canadiens,montreal expos,motherwell,msv duisburg,munster,nacional,napoli,nascar,nashville predators
nationals,nba,ncaa,nec nijmegen,nets,new england patriots,new jersey devils,new orleans pelicans,new orleans saints
new york giants,new york islanders,new york jets,new york knicks,new york mets,new york rangers,new york yankees
newcastle united,nfl,nhl,nordiques,norwich city,nottingham forest,notts county,nuggets,oakland athletics
oakland raiders,oilers,oklahoma city thunder,olympiacos,olympiakos,olympique de marseille,olympique lyon
olympique lyonnais,olympique marseille,orioles,orlando magic,orlando pirates,osasuna,ottawa senators,oxford united
pacers,packers,padres,palmeiras,panathinaikos,panthers,paok,paris saint - germain,paris st germain,partick thistle
partizan,partizan belgrade,patriots,pelicans,penguins,peñarol,pga,philadelphia 76ers,philadelphia eagles
philadelphia flyers,philadelphia phillies,phillies,phoenix suns,pirates,pistons,pittsburgh penguins
pittsburgh pirates,pittsburgh steelers,plymouth argyle,port vale,portland trail blazers,predators,preston north end
psg,psv,psv eindhoven,qpr,quebec nordiques,queen 's park,queen of the south,queens park rangers,racing club,raiders
raith rovers,rams,rangers,rapid bucharest,rapid vienna,raptors,ravens,rayo vallecano,rays,rb leipzig,rc lens
rc strasbourg,real betis,real madrid,real sociedad,real valladolid,real zaragoza,red bull racing,red bull salzburg
red sox,red star belgrade,red wings,reds,redskins,rfu,river plate,rkc waalwijk,rockets,rockies,rosenborg,ross county
royals,sabres,sacramento kings,saints,salernitana,sampdoria,san antonio spurs,san diego chargers,san diego padres
san francisco 49ers,san francisco giants,san jose sharks,san lorenzo,santos fc,saracens,sassuolo,sc freiburg,schalke
schalke 04,scuderia ferrari,seahawks,seattle kraken,seattle mariners,seattle seahawks,seattle sounders
seattle supersonics,senators,servette,sevilla,shakhtar donetsk,sharks,sheffield united,sheffield wednesday,sixers
slavia prague,slovan bratislava,socceroos,sonics,sparta prague,sparta rotterdam,spartak,spartak moscow,sporting
sporting cp,sporting lisbon,springboks,spurs,st johnstone,st louis blues,st louis cardinals,st mirren
st. louis blues,st. louis cardinals,st. louis rams,st. pauli,stade rennais,standard liege,standard liège,stars
steaua,steaua bucharest,steelers,stoke city,sturm graz,suns,supersonics,swansea city,tampa bay buccaneers
tampa bay lightning,tampa bay rays,tennessee titans,texans,texas rangers,tigers,timberwolves,titans
toronto blue jays,toronto maple leafs,toronto raptors,tottenham,tottenham hotspur,trabzonspor,trail blazers,tranmere
tranmere rovers,twins,uci,uefa,ufc,union berlin,usada,usga,utah jazz,valencia cf,vancouver canucks
vancouver grizzlies,vasco da gama,vegas golden knights,vfb stuttgart,vfl bochum,vfl wolfsburg,vikings,villarreal
vitesse,vitesse arnhem,wada,wallabies,warriors,washington bullets,washington capitals,washington commanders
washington nationals,washington redskins,washington wizards,wba,wbc,wbo,werder bremen,west brom,west bromwich albion
west ham,west ham united,whalers,white sox,widzew łódź,wigan athletic,willem ii,winnipeg jets,wizards,wnba,wolves
world athletics,world rugby,wrexham,wta,wycombe wanderers,yankees,young boys,zamalek,zenit,zenit st petersburg
`
