// The era names (nengō) of Japan, from Taika on, with those of the Southern and the Northern Court listed separately.
//
// The received chronology, checked against the Japanese calendar of the Unicode CLDR, which lacks the Northern Court.
// Each group has one line, `name in Han script;English name;rank`, followed by its eras: name in Han script, name in
// Latin script (another one after a slash), first year, `+`, number of years. The year in which an era changed counts
// for both. Years are the Western ones in which the lunar year began. Rank 0: the eras from Meiji on, which are meant
// when an older one has a similar name.
export const japaneseEraTable = `
日本;Japan;1
  大化Taika645+6 白雉Hakuchi650+5 朱鳥Shuchō/Suchō686+1 大宝Taihō701+4 慶雲Keiun704+5 和銅Wadō708+8 霊亀Reiki715+3
  養老Yōrō717+8 神亀Jinki724+6 天平Tenpyō729+21 天平感宝Tenpyō-kanpō749+1 天平勝宝Tenpyō-shōhō749+9 天平宝字Tenpyō-hōji757+9
  天平神護Tenpyō-jingo765+3 神護景雲Jingo-keiun767+4 宝亀Hōki770+12 天応Ten'ō781+2 延暦Enryaku782+25 大同Daidō806+5
  弘仁Kōnin810+15 天長Tenchō824+11 承和Jōwa834+15 嘉祥Kashō/Kajō848+4 仁寿Ninju851+4 斉衡Saikō854+4 天安Ten'an857+3 貞観Jōgan859+19
  元慶Gangyō877+9 仁和Ninna/Ninwa885+5 寛平Kanpyō889+10 昌泰Shōtai898+4 延喜Engi901+23 延長Enchō923+9 承平Jōhei931+8
  天慶Tengyō/Tenkei938+10 天暦Tenryaku947+11 天徳Tentoku957+5 応和Ōwa961+4 康保Kōhō964+5 安和Anna968+3 天禄Tenroku970+4
  天延Ten'en973+4 貞元Jōgen976+3 天元Tengen978+6 永観Eikan983+3 寛和Kanna/Kanwa985+3 永延Eien987+3 永祚Eiso989+2
  正暦Shōryaku990+6 長徳Chōtoku995+5 長保Chōhō999+6 寛弘Kankō1004+9 長和Chōwa1012+6 寛仁Kannin1017+5 治安Jian1021+4
  万寿Manju1024+5 長元Chōgen1028+10 長暦Chōryaku1037+4 長久Chōkyū1040+5 寛徳Kantoku1044+3 永承Eishō1046+8 天喜Tengi1053+6
  康平Kōhei1058+8 治暦Jiryaku1065+5 延久Enkyū1069+6 承保Jōhō/Shōho1074+4 承暦Jōryaku/Shōryaku1077+5 永保Eihō1081+4 応徳Ōtoku1084+4
  寛治Kanji1087+8 嘉保Kahō1094+3 永長Eichō1096+2 承徳Jōtoku1097+3 康和Kōwa1099+6 長治Chōji1104+3 嘉承Kajō/Kashō1106+3
  天仁Tennin1108+3 天永Ten'ei1110+4 永久Eikyū1113+6 元永Gen'ei1118+3 保安Hōan1120+5 天治Tenji1124+3 大治Daiji1126+6
  天承Tenshō/Tenjō1131+2 長承Chōshō1132+4 保延Hōen1135+7 永治Eiji1141+2 康治Kōji1142+3 天養Ten'yō1144+2 久安Kyūan1145+7
  仁平Ninpei/Ninpyō1151+4 久寿Kyūju1154+3 保元Hōgen1156+4 平治Heiji1159+2 永暦Eiryaku1160+2 応保Ōho/Ōhō1161+3 長寛Chōkan1163+3
  永万Eiman1165+2 仁安Nin'an1166+4 嘉応Kaō1169+3 承安Jōan/Shōan1171+5 安元Angen1175+3 治承Jishō1177+5 養和Yōwa1181+2 寿永Juei1182+3
  元暦Genryaku1184+2 文治Bunji1185+6 建久Kenkyū1190+10 正治Shōji1199+3 建仁Kennin1201+4 元久Genkyū1204+3 建永Ken'ei1206+2
  承元Jōgen1207+5 建暦Kenryaku1211+3 建保Kenpō1213+7 承久Jōkyū/Shōkyū1219+4 貞応Jōō1222+3 元仁Gennin1224+2 嘉禄Karoku1225+3
  安貞Antei1227+3 寛喜Kanki1229+4 貞永Jōei1232+2 天福Tenpuku1233+2 文暦Bunryaku1234+2 嘉禎Katei1235+4 暦仁Ryakunin1238+2
  延応En'ō1239+2 仁治Ninji1240+4 寛元Kangen1243+5 宝治Hōji1247+3 建長Kenchō1249+8 康元Kōgen1256+2 正嘉Shōka1257+3
  正元Shōgen1259+2 文応Bun'ō1260+2 弘長Kōchō1261+4 文永Bun'ei1264+12 建治Kenji1275+4 弘安Kōan1278+11 正応Shōō1288+6
  永仁Einin1293+7 正安Shōan1299+4 乾元Kengen1302+2 嘉元Kagen1303+4 徳治Tokuji1306+3 延慶Enkyō/Enkei1308+4 応長Ōchō1311+2
  正和Shōwa1312+6 文保Bunpō1317+3 元応Gen'ō1319+3 元亨Genkō1321+4 正中Shōchū1324+3 嘉暦Karyaku1326+4
  応永Ōei1394+35 正長Shōchō1428+2 永享Eikyō1429+13 嘉吉Kakitsu/Kakichi1441+4 文安Bun'an1444+6 宝徳Hōtoku1449+4
  享徳Kyōtoku1452+4 康正Kōshō1455+3 長禄Chōroku1457+4 寛正Kanshō1460+7 文正Bunshō1466+2 応仁Ōnin1467+3 文明Bunmei1469+19
  長享Chōkyō1487+3 延徳Entoku1489+4 明応Meiō1492+10 文亀Bunki1501+4 永正Eishō1504+18 大永Taiei/Daiei1521+8 享禄Kyōroku1528+5
  天文Tenbun/Tenmon1532+24 弘治Kōji1555+4 永禄Eiroku1558+13 元亀Genki1570+4 天正Tenshō1573+20 文禄Bunroku1592+5
  慶長Keichō1596+20 元和Genna/Genwa1615+10 寛永Kan'ei1624+21 正保Shōhō1644+5 慶安Keian1648+5 承応Jōō1652+4
  明暦Meireki/Myōreki1655+4 万治Manji1658+4 寛文Kanbun1661+13 延宝Enpō1673+9 天和Tenna/Tenwa1681+4 貞享Jōkyō1684+5
  元禄Genroku1688+17 宝永Hōei1704+8 正徳Shōtoku1711+6 享保Kyōhō1716+21 元文Genbun1736+6 寛保Kanpō1741+4 延享Enkyō1744+5
  寛延Kan'en1748+4 宝暦Hōreki/Hōryaku1751+14 明和Meiwa1764+9 安永An'ei1772+10 天明Tenmei1781+9 寛政Kansei1789+13
  享和Kyōwa1801+4 文化Bunka1804+15 文政Bunsei1818+13 天保Tenpō1830+15 弘化Kōka1844+5 嘉永Kaei1848+7 安政Ansei1854+7
  万延Man'en1860+2 文久Bunkyū1861+4 元治Genji1864+2 慶応Keiō1865+4
南朝;Southern Court;1
  元弘Genkō1331+4 建武Kenmu1334+3 延元Engen1336+5 興国Kōkoku1340+7 正平Shōhei1346+25 建徳Kentoku1370+3 文中Bunchū1372+4
  天授Tenju1375+7 弘和Kōwa1381+4 元中Genchū1384+9
北朝;Northern Court;1
  元徳Gentoku1329+4 正慶Shōkyō1332+3 建武Kenmu1334+5 暦応Ryakuō1338+5 康永Kōei1342+4 貞和Jōwa1345+6 観応Kan'ō1350+3
  文和Bunna1352+5 延文Enbun1356+6 康安Kōan1361+2 貞治Jōji1362+7 応安Ōan1368+8 永和Eiwa1375+5 康暦Kōryaku1379+3
  永徳Eitoku1381+4 至徳Shitoku1384+4 嘉慶Kakei1387+3 康応Kōō1389+2 明徳Meitoku1390+5
日本;Japan;0
  明治Meiji1868+45 大正Taishō1912+15 昭和Shōwa1926+64 平成Heisei1989+31 令和Reiwa2019+100
`;
