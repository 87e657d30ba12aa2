/**
 * GB/T 4754-2017, Industrial classification for national economic activities: its 20 sections (门类), 97 divisions (大类)
 * and 473 groups (中类), with the code, the Chinese name of the standard, and our English. One line each; what stands
 * between two sections belongs to the first.
 */
export const industryTable = `
A    农、林、牧、渔业 | Agriculture, forestry, animal husbandry and fishery
01   农业 | Farming
011  谷物种植 | Growing of cereals
012  豆类、油料和薯类种植 | Growing of beans, oil crops and tubers
013  棉、麻、糖、烟草种植 | Growing of cotton, hemp, sugar crops and tobacco
014  蔬菜、食用菌及园艺作物种植 | Growing of vegetables, edible fungi and horticultural crops
015  水果种植 | Growing of fruit
016  坚果、含油果、香料和饮料作物种植 | Growing of nuts, oil-bearing fruit, spice and beverage crops
017  中药材种植 | Growing of plants for Chinese medicine
018  草种植及割草 | Growing and cutting of grass
019  其他农业 | Other farming
02   林业 | Forestry
021  林木育种和育苗 | Tree breeding and seedlings
022  造林和更新 | Afforestation and regeneration
023  森林经营、管护和改培 | Forest management, protection and improvement
024  木材和竹材采运 | Logging and transport of timber and bamboo
025  林产品采集 | Gathering of forest products
03   畜牧业 | Animal husbandry
031  牲畜饲养 | Raising of livestock
032  家禽饲养 | Raising of poultry
033  狩猎和捕捉动物 | Hunting and catching of animals
039  其他畜牧业 | Other animal husbandry
04   渔业 | Fishery
041  水产养殖 | Aquaculture
042  水产捕捞 | Fishing
05   农、林、牧、渔专业及辅助性活动 | Services to agriculture, forestry, animal husbandry and fishery
051  农业专业及辅助性活动 | Services to farming
052  林业专业及辅助性活动 | Services to forestry
053  畜牧专业及辅助性活动 | Services to animal husbandry
054  渔业专业及辅助性活动 | Services to fishery
B    采矿业 | Mining
06   煤炭开采和洗选业 | Mining and washing of coal
061  烟煤和无烟煤开采洗选 | Mining and washing of bituminous coal and anthracite
062  褐煤开采洗选 | Mining and washing of lignite
069  其他煤炭采选 | Mining of other coal
07   石油和天然气开采业 | Extraction of petroleum and natural gas
071  石油开采 | Extraction of petroleum
072  天然气开采 | Extraction of natural gas
08   黑色金属矿采选业 | Mining of ferrous metal ores
081  铁矿采选 | Mining of iron ores
082  锰矿、铬矿采选 | Mining of manganese and chromium ores
089  其他黑色金属矿采选 | Mining of other ferrous metal ores
09   有色金属矿采选业 | Mining of non-ferrous metal ores
091  常用有色金属矿采选 | Mining of common non-ferrous metal ores
092  贵金属矿采选 | Mining of precious metal ores
093  稀有稀土金属矿采选 | Mining of rare and rare-earth metal ores
10   非金属矿采选业 | Mining of non-metal ores
101  土砂石开采 | Quarrying of clay, sand and stone
102  化学矿开采 | Mining of chemical minerals
103  采盐 | Extraction of salt
109  石棉及其他非金属矿采选 | Mining of asbestos and other non-metal ores
11   开采专业及辅助性活动 | Services to mining
111  煤炭开采和洗选专业及辅助性活动 | Services to mining and washing of coal
112  石油和天然气开采专业及辅助性活动 | Services to extraction of petroleum and natural gas
119  其他开采专业及辅助性活动 | Other services to mining
12   其他采矿业 | Other mining
120  其他采矿业 | Other mining
C    制造业 | Manufacturing
13   农副食品加工业 | Processing of agricultural food products
131  谷物磨制 | Grain milling
132  饲料加工 | Feed
133  植物油加工 | Vegetable oil
134  制糖业 | Sugar
135  屠宰及肉类加工 | Slaughtering and meat
136  水产品加工 | Aquatic products
137  蔬菜、菌类、水果和坚果加工 | Vegetables, fungi, fruit and nuts
139  其他农副食品加工 | Other agricultural food products
14   食品制造业 | Food
141  焙烤食品制造 | Bakery products
142  糖果、巧克力及蜜饯制造 | Confectionery, chocolate and candied fruit
143  方便食品制造 | Convenience food
144  乳制品制造 | Dairy products
145  罐头食品制造 | Canned food
146  调味品、发酵制品制造 | Condiments and fermented products
149  其他食品制造 | Other food
15   酒、饮料和精制茶制造业 | Liquor, beverages and refined tea
151  酒的制造 | Liquor
152  饮料制造 | Beverages
153  精制茶加工 | Refined tea
16   烟草制品业 | Tobacco
161  烟叶复烤 | Redrying of tobacco leaves
162  卷烟制造 | Cigarettes
169  其他烟草制品制造 | Other tobacco products
17   纺织业 | Textiles
171  棉纺织及印染精加工 | Cotton textiles, dyeing and finishing
172  毛纺织及染整精加工 | Wool textiles, dyeing and finishing
173  麻纺织及染整精加工 | Bast-fibre textiles, dyeing and finishing
174  丝绢纺织及印染精加工 | Silk textiles, dyeing and finishing
175  化纤织造及印染精加工 | Chemical-fibre textiles, dyeing and finishing
176  针织或钩针编织物及其制品制造 | Knitted and crocheted fabrics and articles
177  家用纺织制成品制造 | Made-up household textiles
178  产业用纺织制成品制造 | Made-up industrial textiles
18   纺织服装、服饰业 | Wearing apparel
181  机织服装制造 | Woven garments
182  针织或钩针编织服装制造 | Knitted and crocheted garments
183  服饰制造 | Clothing accessories
19   皮革、毛皮、羽毛及其制品和制鞋业 | Leather, fur, feathers, their products, and footwear
191  皮革鞣制加工 | Tanning of leather
192  皮革制品制造 | Leather products
193  毛皮鞣制及制品加工 | Tanning of fur, and fur products
194  羽毛（绒）加工及制品制造 | Feathers, down and their products
195  制鞋业 | Footwear
20   木材加工和木、竹、藤、棕、草制品业 | Wood, and products of wood, bamboo, rattan, palm and straw
201  木材加工 | Wood processing
202  人造板制造 | Wood-based panels
203  木质制品制造 | Wood products
204  竹、藤、棕、草等制品制造 | Products of bamboo, rattan, palm and straw
21   家具制造业 | Furniture
211  木质家具制造 | Wooden furniture
212  竹、藤家具制造 | Bamboo and rattan furniture
213  金属家具制造 | Metal furniture
214  塑料家具制造 | Plastic furniture
219  其他家具制造 | Other furniture
22   造纸和纸制品业 | Paper and paper products
221  纸浆制造 | Pulp
222  造纸 | Paper
223  纸制品制造 | Paper products
23   印刷和记录媒介复制业 | Printing and reproduction of recorded media
231  印刷 | Printing
232  装订及印刷相关服务 | Binding and services related to printing
233  记录媒介复制 | Reproduction of recorded media
24   文教、工美、体育和娱乐用品制造业 | Articles for culture, education, arts and crafts, sports and entertainment
241  文教办公用品制造 | Articles for education and office
242  乐器制造 | Musical instruments
243  工艺美术及礼仪用品制造 | Arts, crafts and ceremonial articles
244  体育用品制造 | Sports goods
245  玩具制造 | Toys
246  游艺器材及娱乐用品制造 | Amusement equipment and entertainment articles
25   石油、煤炭及其他燃料加工业 | Processing of petroleum, coal and other fuels
251  精炼石油产品制造 | Refined petroleum products
252  煤炭加工 | Coal processing
253  核燃料加工 | Nuclear fuel
254  生物质燃料加工 | Biomass fuel
26   化学原料和化学制品制造业 | Chemical raw materials and chemical products
261  基础化学原料制造 | Basic chemicals
262  肥料制造 | Fertilisers
263  农药制造 | Pesticides
264  涂料、油墨、颜料及类似产品制造 | Coatings, inks, pigments and similar products
265  合成材料制造 | Synthetic materials
266  专用化学产品制造 | Special chemical products
267  炸药、火工及焰火产品制造 | Explosives, pyrotechnics and fireworks
268  日用化学产品制造 | Household chemicals
27   医药制造业 | Medicines
271  化学药品原料药制造 | Chemical active ingredients
272  化学药品制剂制造 | Chemical preparations
273  中药饮片加工 | Prepared slices of Chinese medicine
274  中成药生产 | Ready-made Chinese medicine
275  兽用药品制造 | Veterinary medicines
276  生物药品制品制造 | Biological medicines
277  卫生材料及医药用品制造 | Sanitary materials and medical supplies
278  药用辅料及包装材料 | Pharmaceutical excipients and packaging
28   化学纤维制造业 | Chemical fibres
281  纤维素纤维原料及纤维制造 | Cellulose fibres and their raw materials
282  合成纤维制造 | Synthetic fibres
283  生物基材料制造 | Bio-based materials
29   橡胶和塑料制品业 | Rubber and plastic products
291  橡胶制品业 | Rubber products
292  塑料制品业 | Plastic products
30   非金属矿物制品业 | Non-metallic mineral products
301  水泥、石灰和石膏制造 | Cement, lime and plaster
302  石膏、水泥制品及类似制品制造 | Products of plaster, cement and the like
303  砖瓦、石材等建筑材料制造 | Bricks, tiles, stone and other building materials
304  玻璃制造 | Glass
305  玻璃制品制造 | Glass products
306  玻璃纤维和玻璃纤维增强塑料制品制造 | Glass fibre and glass-fibre reinforced plastics
307  陶瓷制品制造 | Ceramics
308  耐火材料制品制造 | Refractory products
309  石墨及其他非金属矿物制品制造 | Graphite and other non-metallic mineral products
31   黑色金属冶炼和压延加工业 | Smelting and rolling of ferrous metals
311  炼铁 | Iron smelting
312  炼钢 | Steel making
313  钢压延加工 | Steel rolling
314  铁合金冶炼 | Smelting of ferroalloys
32   有色金属冶炼和压延加工业 | Smelting and rolling of non-ferrous metals
321  常用有色金属冶炼 | Smelting of common non-ferrous metals
322  贵金属冶炼 | Smelting of precious metals
323  稀有稀土金属冶炼 | Smelting of rare and rare-earth metals
324  有色金属合金制造 | Non-ferrous alloys
325  有色金属压延加工 | Rolling of non-ferrous metals
33   金属制品业 | Metal products
331  结构性金属制品制造 | Structural metal products
332  金属工具制造 | Metal tools
333  集装箱及金属包装容器制造 | Containers and metal packaging
334  金属丝绳及其制品制造 | Metal wire, rope and their products
335  建筑、安全用金属制品制造 | Metal products for building and safety
336  金属表面处理及热处理加工 | Surface and heat treatment of metals
337  搪瓷制品制造 | Enamel products
338  金属制日用品制造 | Metal household articles
339  铸造及其他金属制品制造 | Castings and other metal products
34   通用设备制造业 | General-purpose machinery
341  锅炉及原动设备制造 | Boilers and prime movers
342  金属加工机械制造 | Metal-working machinery
343  物料搬运设备制造 | Materials-handling equipment
344  泵、阀门、压缩机及类似机械制造 | Pumps, valves, compressors and similar machinery
345  轴承、齿轮和传动部件制造 | Bearings, gears and transmission parts
346  烘炉、风机、包装等设备制造 | Ovens, fans, packaging and similar equipment
347  文化、办公用机械制造 | Cultural and office machinery
348  通用零部件制造 | General parts
349  其他通用设备制造业 | Other general-purpose machinery
35   专用设备制造业 | Special-purpose machinery
351  采矿、冶金、建筑专用设备制造 | Equipment for mining, metallurgy and building
352  化工、木材、非金属加工专用设备制造 | Equipment for chemicals, wood and non-metals
353  食品、饮料、烟草及饲料生产专用设备制造 | Equipment for food, beverages, tobacco and feed
354  印刷、制药、日化及日用品生产专用设备制造 | Equipment for printing, pharmacy, household chemicals and articles
355  纺织、服装和皮革加工专用设备制造 | Equipment for textiles, garments and leather
356  电子和电工机械专用设备制造 | Equipment for electronics and electrical engineering
357  农、林、牧、渔专用机械制造 | Machinery for agriculture, forestry, animal husbandry and fishery
358  医疗仪器设备及器械制造 | Medical instruments, equipment and appliances
359  环保、邮政、社会公共服务及其他专用设备制造 | Equipment for environmental protection, post, public services and others
36   汽车制造业 | Motor vehicles
361  汽车整车制造 | Complete motor vehicles
362  汽车用发动机制造 | Vehicle engines
363  改装汽车制造 | Refitted vehicles
364  低速汽车制造 | Low-speed vehicles
365  电车制造 | Trams and trolleybuses
366  汽车车身、挂车制造 | Vehicle bodies and trailers
367  汽车零部件及配件制造 | Vehicle parts and accessories
37   铁路、船舶、航空航天和其他运输设备制造业 | Railway, ship, aerospace and other transport equipment
371  铁路运输设备制造 | Railway equipment
372  城市轨道交通设备制造 | Urban rail equipment
373  船舶及相关装置制造 | Ships and related installations
374  航空、航天器及设备制造 | Aircraft, spacecraft and equipment
375  摩托车制造 | Motorcycles
376  自行车和残疾人座车制造 | Bicycles and invalid carriages
377  助动车制造 | Mopeds
378  非公路休闲车及零配件制造 | Off-road leisure vehicles and parts
379  潜水救捞及其他未列明运输设备制造 | Diving, salvage and other transport equipment
38   电气机械和器材制造业 | Electrical machinery and apparatus
381  电机制造 | Electric motors and generators
382  输配电及控制设备制造 | Power transmission, distribution and control equipment
383  电线、电缆、光缆及电工器材制造 | Wires, cables, optical cables and electrical materials
384  电池制造 | Batteries
385  家用电力器具制造 | Household electrical appliances
386  非电力家用器具制造 | Non-electric household appliances
387  照明器具制造 | Lighting
389  其他电气机械及器材制造 | Other electrical machinery and apparatus
39   计算机、通信和其他电子设备制造业 | Computers, communication and other electronic equipment
391  计算机制造 | Computers
392  通信设备制造 | Communication equipment
393  广播电视设备制造 | Radio and television equipment
394  雷达及配套设备制造 | Radar and its equipment
395  非专业视听设备制造 | Consumer audio-visual equipment
396  智能消费设备制造 | Smart consumer devices
397  电子器件制造 | Electronic devices
398  电子元件及电子专用材料制造 | Electronic components and special materials
399  其他电子设备制造 | Other electronic equipment
40   仪器仪表制造业 | Instruments and meters
401  通用仪器仪表制造 | General instruments
402  专用仪器仪表制造 | Special instruments
403  钟表与计时仪器制造 | Clocks and timing instruments
404  光学仪器制造 | Optical instruments
405  衡器制造 | Weighing instruments
409  其他仪器仪表制造业 | Other instruments
41   其他制造业 | Other manufacturing
411  日用杂品制造 | Sundry household articles
412  核辐射加工 | Nuclear radiation processing
419  其他未列明制造业 | Manufacturing not elsewhere listed
42   废弃资源综合利用业 | Recovery of waste resources
421  金属废料和碎屑加工处理 | Metal waste and scrap
422  非金属废料和碎屑加工处理 | Non-metal waste and scrap
43   金属制品、机械和设备修理业 | Repair of metal products, machinery and equipment
431  金属制品修理 | Repair of metal products
432  通用设备修理 | Repair of general-purpose machinery
433  专用设备修理 | Repair of special-purpose machinery
434  铁路、船舶、航空航天等运输设备修理 | Repair of railway, ship, aerospace and other transport equipment
435  电气设备修理 | Repair of electrical equipment
436  仪器仪表修理 | Repair of instruments
439  其他机械和设备修理业 | Repair of other machinery and equipment
D    电力、热力、燃气及水生产和供应业 | Electricity, heat, gas and water
44   电力、热力生产和供应业 | Electricity and heat
441  电力生产 | Electricity generation
442  电力供应 | Electricity supply
443  热力生产和供应 | Heat
45   燃气生产和供应业 | Gas
451  燃气生产和供应业 | Gas
452  生物质燃气生产和供应业 | Biomass gas
46   水的生产和供应业 | Water
461  自来水生产和供应 | Tap water
462  污水处理及其再生利用 | Sewage treatment and reuse
463  海水淡化处理 | Sea-water desalination
469  其他水的处理、利用与分配 | Other treatment, use and distribution of water
E    建筑业 | Construction
47   房屋建筑业 | Building construction
471  住宅房屋建筑 | Residential buildings
472  体育场馆建筑 | Sports buildings
479  其他房屋建筑业 | Other buildings
48   土木工程建筑业 | Civil engineering
481  铁路、道路、隧道和桥梁工程建筑 | Railways, roads, tunnels and bridges
482  水利和水运工程建筑 | Water conservancy and water transport works
483  海洋工程建筑 | Marine works
484  工矿工程建筑 | Industrial and mining works
485  架线和管道工程建筑 | Lines and pipelines
486  节能环保工程施工 | Energy-saving and environmental works
487  电力工程施工 | Power works
489  其他土木工程建筑 | Other civil engineering
49   建筑安装业 | Building installation
491  电气安装 | Electrical installation
492  管道和设备安装 | Installation of pipes and equipment
499  其他建筑安装业 | Other building installation
50   建筑装饰、装修和其他建筑业 | Building decoration and other construction
501  建筑装饰和装修业 | Building decoration
502  建筑物拆除和场地准备活动 | Demolition and site preparation
503  提供施工设备服务 | Construction equipment with operators
509  其他未列明建筑业 | Construction not elsewhere listed
F    批发和零售业 | Wholesale and retail trade
51   批发业 | Wholesale trade
511  农、林、牧、渔产品批发 | Wholesale of agricultural, forestry, animal and fishery products
512  食品、饮料及烟草制品批发 | Wholesale of food, beverages and tobacco
513  纺织、服装及家庭用品批发 | Wholesale of textiles, garments and household articles
514  文化、体育用品及器材批发 | Wholesale of cultural and sports goods
515  医药及医疗器材批发 | Wholesale of medicines and medical equipment
516  矿产品、建材及化工产品批发 | Wholesale of minerals, building materials and chemicals
517  机械设备、五金产品及电子产品批发 | Wholesale of machinery, hardware and electronics
518  贸易经纪与代理 | Trade brokers and agents
519  其他批发业 | Other wholesale trade
52   零售业 | Retail trade
521  综合零售 | General retail
522  食品、饮料及烟草制品专门零售 | Retail of food, beverages and tobacco
523  纺织、服装及日用品专门零售 | Retail of textiles, garments and articles of daily use
524  文化、体育用品及器材专门零售 | Retail of cultural and sports goods
525  医药及医疗器材专门零售 | Retail of medicines and medical equipment
526  汽车、摩托车、零配件和燃料及其他动力销售 | Sale of vehicles, motorcycles, parts, fuel and other power
527  家用电器及电子产品专门零售 | Retail of household appliances and electronics
528  五金、家具及室内装饰材料专门零售 | Retail of hardware, furniture and decoration materials
529  货摊、无店铺及其他零售业 | Retail from stalls, without shops, and other
G    交通运输、仓储和邮政业 | Transport, storage and post
53   铁路运输业 | Railway transport
531  铁路旅客运输 | Railway passengers
532  铁路货物运输 | Railway freight
533  铁路运输辅助活动 | Services to railway transport
54   道路运输业 | Road transport
541  城市公共交通运输 | Urban public transport
542  公路旅客运输 | Road passengers
543  道路货物运输 | Road freight
544  道路运输辅助活动 | Services to road transport
55   水上运输业 | Water transport
551  水上旅客运输 | Water passengers
552  水上货物运输 | Water freight
553  水上运输辅助活动 | Services to water transport
56   航空运输业 | Air transport
561  航空客货运输 | Air passengers and freight
562  通用航空服务 | General aviation
563  航空运输辅助活动 | Services to air transport
57   管道运输业 | Pipeline transport
571  海底管道运输 | Submarine pipelines
572  陆地管道运输 | Land pipelines
58   多式联运和运输代理业 | Multimodal transport and forwarding
581  多式联运 | Multimodal transport
582  运输代理业 | Forwarding
59   装卸搬运和仓储业 | Handling and storage
591  装卸搬运 | Handling
592  通用仓储 | General storage
593  低温仓储 | Cold storage
594  危险品仓储 | Storage of dangerous goods
595  谷物、棉花等农产品仓储 | Storage of grain, cotton and other farm products
596  中药材仓储 | Storage of Chinese medicine
599  其他仓储业 | Other storage
60   邮政业 | Post
601  邮政基本服务 | Basic postal services
602  快递服务 | Courier services
609  其他寄递服务 | Other delivery services
H    住宿和餐饮业 | Accommodation and catering
61   住宿业 | Accommodation
611  旅游饭店 | Tourist hotels
612  一般旅馆 | Ordinary hotels
613  民宿服务 | Homestays
614  露营地服务 | Camp sites
619  其他住宿业 | Other accommodation
62   餐饮业 | Catering
621  正餐服务 | Meals
622  快餐服务 | Fast food
623  饮料及冷饮服务 | Beverages and cold drinks
624  餐饮配送及外卖送餐服务 | Meal delivery
629  其他餐饮业 | Other catering
I    信息传输、软件和信息技术服务业 | Information transmission, software and information technology services
63   电信、广播电视和卫星传输服务 | Telecommunication, broadcasting and satellite transmission
631  电信 | Telecommunication
632  广播电视传输服务 | Radio and television transmission
633  卫星传输服务 | Satellite transmission
64   互联网和相关服务 | Internet and related services
641  互联网接入及相关服务 | Internet access
642  互联网信息服务 | Internet information
643  互联网平台 | Internet platforms
644  互联网安全服务 | Internet security
645  互联网数据服务 | Internet data
649  其他互联网服务 | Other internet services
65   软件和信息技术服务业 | Software and information technology services
651  软件开发 | Software development
652  集成电路设计 | Integrated-circuit design
653  信息系统集成和物联网技术服务 | System integration and internet of things
654  运行维护服务 | Operation and maintenance
655  信息处理和存储支持服务 | Information processing and storage support
656  信息技术咨询服务 | Information technology consulting
657  数字内容服务 | Digital content
659  其他信息技术服务业 | Other information technology services
J    金融业 | Finance
66   货币金融服务 | Monetary services
661  中央银行服务 | Central banking
662  货币银行服务 | Banking
663  非货币银行服务 | Non-monetary banking
664  银行理财服务 | Bank wealth management
665  银行监管服务 | Bank supervision
67   资本市场服务 | Capital market services
671  证券市场服务 | Securities market
672  公开募集证券投资基金 | Public securities funds
673  非公开募集证券投资基金 | Private securities funds
674  期货市场服务 | Futures market
675  证券期货监管服务 | Supervision of securities and futures
676  资本投资服务 | Capital investment
679  其他资本市场服务 | Other capital market services
68   保险业 | Insurance
681  人身保险 | Personal insurance
682  财产保险 | Property insurance
683  再保险 | Reinsurance
684  商业养老金 | Commercial pensions
685  保险中介服务 | Insurance intermediaries
686  保险资产管理 | Insurance asset management
687  保险监管服务 | Insurance supervision
689  其他保险活动 | Other insurance
69   其他金融业 | Other finance
691  金融信托与管理服务 | Trust services
692  控股公司服务 | Holding companies
693  非金融机构支付服务 | Payment by non-financial institutions
694  金融信息服务 | Financial information
695  金融资产管理公司 | Asset management companies
699  其他未列明金融业 | Finance not elsewhere listed
K    房地产业 | Real estate
70   房地产业 | Real estate
701  房地产开发经营 | Real estate development
702  物业管理 | Property management
703  房地产中介服务 | Real estate agencies
704  房地产租赁经营 | Renting of real estate
709  其他房地产业 | Other real estate
L    租赁和商务服务业 | Leasing and business services
71   租赁业 | Leasing
711  机械设备经营租赁 | Leasing of machinery
712  文体设备和用品出租 | Renting of cultural and sports equipment
713  日用品出租 | Renting of articles of daily use
72   商务服务业 | Business services
721  组织管理服务 | Organisation management
722  综合管理服务 | Comprehensive management
723  法律服务 | Legal services
724  咨询与调查 | Consulting and surveys
725  广告业 | Advertising
726  人力资源服务 | Human resources
727  安全保护服务 | Security
728  会议、展览及相关服务 | Conferences and exhibitions
729  其他商务服务业 | Other business services
M    科学研究和技术服务业 | Scientific research and technical services
73   研究和试验发展 | Research and experimental development
731  自然科学研究和试验发展 | Natural sciences
732  工程和技术研究和试验发展 | Engineering and technology
733  农业科学研究和试验发展 | Agricultural sciences
734  医学研究和试验发展 | Medicine
735  社会人文科学研究 | Social sciences and humanities
74   专业技术服务业 | Professional technical services
741  气象服务 | Meteorology
742  地震服务 | Seismology
743  海洋服务 | Marine services
744  测绘地理信息服务 | Surveying and geographic information
745  质检技术服务 | Quality inspection
746  环境与生态监测检测服务 | Environmental and ecological monitoring
747  地质勘查 | Geological prospecting
748  工程技术与设计服务 | Engineering and design
749  工业与专业设计及其他专业技术服务 | Industrial design and other technical services
75   科技推广和应用服务业 | Promotion and application of science and technology
751  技术推广服务 | Promotion of technology
752  知识产权服务 | Intellectual property
753  科技中介服务 | Science and technology intermediaries
754  创业空间服务 | Start-up spaces
759  其他科技推广服务业 | Other promotion of science and technology
N    水利、环境和公共设施管理业 | Water conservancy, environment and public facilities
76   水利管理业 | Water conservancy
761  防洪除涝设施管理 | Flood control and drainage
762  水资源管理 | Water resources
763  天然水收集与分配 | Collection and distribution of natural water
764  水文服务 | Hydrology
769  其他水利管理业 | Other water conservancy
77   生态保护和环境治理业 | Ecological protection and environmental treatment
771  生态保护 | Ecological protection
772  环境治理业 | Environmental treatment
78   公共设施管理业 | Public facilities
781  市政设施管理 | Municipal facilities
782  环境卫生管理 | Sanitation
783  城乡市容管理 | Appearance of towns and villages
784  绿化管理 | Greening
785  城市公园管理 | City parks
786  游览景区管理 | Scenic areas
79   土地管理业 | Land management
791  土地整治服务 | Land consolidation
792  土地调查评估服务 | Land survey and appraisal
793  土地登记服务 | Land registration
794  土地登记代理服务 | Agencies for land registration
799  其他土地管理服务 | Other land management
O    居民服务、修理和其他服务业 | Services to households, repair and other services
80   居民服务业 | Services to households
801  家庭服务 | Domestic services
802  托儿所服务 | Nurseries
803  洗染服务 | Laundry and dyeing
804  理发及美容服务 | Hairdressing and beauty
805  洗浴和保健养生服务 | Bathing and health care
806  摄影扩印服务 | Photography
807  婚姻服务 | Marriage services
808  殡葬服务 | Funeral services
809  其他居民服务业 | Other services to households
81   机动车、电子产品和日用产品修理业 | Repair of vehicles, electronics and articles of daily use
811  汽车、摩托车等修理与维护 | Repair of cars and motorcycles
812  计算机和办公设备维修 | Repair of computers and office equipment
813  家用电器修理 | Repair of household appliances
819  其他日用产品修理业 | Repair of other articles of daily use
82   其他服务业 | Other services
821  清洁服务 | Cleaning
822  宠物服务 | Pets
829  其他未列明服务业 | Services not elsewhere listed
P    教育 | Education
83   教育 | Education
831  学前教育 | Pre-school education
832  初等教育 | Primary education
833  中等教育 | Secondary education
834  高等教育 | Higher education
835  特殊教育 | Special education
839  技能培训、教育辅助及其他教育 | Training, support and other education
Q    卫生和社会工作 | Health and social work
84   卫生 | Health
841  医院 | Hospitals
842  基层医疗卫生服务 | Primary health care
843  专业公共卫生服务 | Public health
849  其他卫生活动 | Other health
85   社会工作 | Social work
851  提供住宿社会工作 | Social work with accommodation
852  不提供住宿社会工作 | Social work without accommodation
R    文化、体育和娱乐业 | Culture, sports and entertainment
86   新闻和出版业 | News and publishing
861  新闻业 | News
862  出版业 | Publishing
87   广播、电视、电影和录音制作业 | Radio, television, film and sound recording
871  广播 | Radio
872  电视 | Television
873  影视节目制作 | Film and television production
874  广播电视集成播控 | Integrated broadcasting control
875  电影和广播电视节目发行 | Distribution of films and programmes
876  电影放映 | Film showing
877  录音制作 | Sound recording
88   文化艺术业 | Culture and arts
881  文艺创作与表演 | Literary creation and performance
882  艺术表演场馆 | Performance venues
883  图书馆与档案馆 | Libraries and archives
884  文物及非物质文化遗产保护 | Protection of relics and intangible heritage
885  博物馆 | Museums
886  烈士陵园、纪念馆 | Martyrs' cemeteries and memorial halls
887  群众文体活动 | Mass culture and sports
889  其他文化艺术业 | Other culture and arts
89   体育 | Sports
891  体育组织 | Sports organisations
892  体育场地设施管理 | Sports facilities
893  健身休闲活动 | Fitness and leisure
899  其他体育 | Other sports
90   娱乐业 | Entertainment
901  室内娱乐活动 | Indoor entertainment
902  游乐园 | Amusement parks
903  休闲观光活动 | Leisure and sightseeing
904  彩票活动 | Lotteries
905  文化体育娱乐活动与经纪代理服务 | Cultural, sports and entertainment events and agents
909  其他娱乐业 | Other entertainment
S    公共管理、社会保障和社会组织 | Public administration, social security and social organisations
91   中国共产党机关 | Organs of the Communist Party of China
910  中国共产党机关 | Organs of the Communist Party of China
92   国家机构 | State organs
921  国家权力机构 | Organs of state power
922  国家行政机构 | State administration
923  人民法院和人民检察院 | People's courts and procuratorates
929  其他国家机构 | Other state organs
93   人民政协、民主党派 | People's Political Consultative Conference and democratic parties
931  人民政协 | People's Political Consultative Conference
932  民主党派 | Democratic parties
94   社会保障 | Social security
941  基本保险 | Basic insurance
942  补充保险 | Supplementary insurance
949  其他社会保障 | Other social security
95   群众团体、社会团体和其他成员组织 | Mass, social and other membership organisations
951  群众团体 | Mass organisations
952  社会团体 | Social organisations
953  基金会 | Foundations
954  宗教组织 | Religious organisations
96   基层群众自治组织 | Grass-roots self-government
961  社区居民自治组织 | Residents' self-government
962  村民自治组织 | Villagers' self-government
T    国际组织 | International organisations
97   国际组织 | International organisations
970  国际组织 | International organisations
`;
