/** Plurals that no spelling rule undoes, with their singulars. Own knowledge. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  (
    'men man,women woman,children child,people person,feet foot,teeth tooth,geese goose,mice mouse,oxen ox,' +
    'analyses analysis,crises crisis,bases basis,theses thesis,hypotheses hypothesis,diagnoses diagnosis,axes axis,' +
    'criteria criterion,phenomena phenomenon,data datum,media media,bacteria bacterium,strata stratum,memoranda memorandum,' +
    'alumni alumnus,nuclei nucleus,stimuli stimulus,fungi fungus,indices index,appendices appendix,matrices matrix,' +
    'vertices vertex,lives life,wives wife,midwives midwife,housewives housewife,knives knife,halves half,shelves shelf,wolves wolf,leaves leaf,loaves loaf,' +
    'thieves thief,calves calf,elves elf,selves self,scarves scarf,hooves hoof,heroes hero,potatoes potato,' +
    'tomatoes tomato,echoes echo,vetoes veto,torpedoes torpedo,cargoes cargo,buses bus,gases gas,quizzes quiz,' +
    'viruses virus,bonuses bonus,campuses campus,censuses census,consensuses consensus,focuses focus,statuses status,' +
    'movies movie,cookies cookie,calories calorie,pies pie,ties tie,lies lie,dies die,zombies zombie,rookies rookie,' +
    'pence penny,dice die,aircraft aircraft,series series,species species,means means,headquarters headquarters,' +
    'news news,sheep sheep,deer deer,salmon salmon,offspring offspring,premises premises,proceeds proceeds,works works,' +
    'earnings earnings,goods goods,savings saving,politics politics,economics economics,physics physics,' +
    'mathematics mathematics,ethics ethics,athletics athletics,electronics electronics,statistics statistic,' +
    'logistics logistics,clothes clothes,thanks thanks,police police,staff staff,cattle cattle,businesswomen businesswoman,' +
    'businessmen businessman,spokesmen spokesman,spokeswomen spokeswoman,policemen policeman,congressmen congressman,' +
    'lenses lens,atlases atlas,canvases canvas,aliases alias,biases bias,cases case,houses house,causes cause,' +
    'increases increase,purchases purchase,releases release,leases lease,licenses license,licences licence,phases phase,' +
    'phrases phrase,uses use,databases database,purposes purpose,responses response,expenses expense,courses course,' +
    'horses horse,nurses nurse,losses loss,prices price,services service,devices device,offices office,sizes size,' +
    'gas gas,bias bias,lens lens,atlas atlas,canvas canvas,alias alias,aches ache,headaches headache,moustaches moustache,' +
    'prizes prize,axles axle,shoes shoe,toes toe,canoes canoe,grandchildren grandchild,schoolchildren schoolchild,stepchildren stepchild'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)
