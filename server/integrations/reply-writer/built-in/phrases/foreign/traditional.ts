/** Simplified and traditional characters in turn; as far as guests' words here and our lines need them. */
const pairs =
  "励勵倾傾咸鹹鲜鮮亲親环環员員热熱态態净淨价價钱錢还還帮幫点點汤湯鸡雞鱼魚么麼医醫细細东東贵貴闹鬧较較层層异異声聲听聽说說话話谢謝这這个個们們对對时時间間让讓为為务務给給开開欢歡乐樂见見觉覺记記认認会會从從头頭满滿实實没沒电電请請问問题題马馬过過经經当當设設备備应應该該两兩担擔难難烦煩爱愛处處确確样樣与與产產学學习習气氣圆圓预預订訂约約进進现現准準场場内內单單双雙华華写寫结結毕畢业業诞誕礼禮发發质質专專评評饮飲飘飄节節温溫纪紀庆慶贺賀岁歲儿兒宝寶脏髒虫蟲铁鐵丝絲张張厅廳离離远遠运運车車转轉轻輕线線网網绝絕缘緣总總终終级級续續继繼绍紹维維红紅绿綠够夠众眾别別创創刚剛动動协協参參变變号號启啟园園图圖块塊坚堅复復夹夾尝嚐尽盡导導屉屜师師帅帥干乾忆憶怀懷惊驚愿願户戶扰擾择擇挤擠换換损損据據无無旧舊显顯机機权權来來极極标標栏欄检檢楼樓残殘汉漢测測浓濃湿濕灯燈炖燉烧燒烫燙状狀独獨猫貓玛瑪画畫疗療监監盖蓋盘盤码碼础礎种種称稱积積稳穩竞競笔筆笼籠粮糧紧緊纯純纸紙组組织織绑綁统統编編缩縮罗羅义義联聯职職肠腸肿腫胜勝脑腦脸臉腻膩装裝补補规規视視观觀讲講许許论論证證识識诉訴词詞译譯试試诚誠询詢详詳误誤读讀调調谁誰谈談贝貝负負责責败敗货貨购購贴貼费費资資赞贊赶趕软軟载載辆輛辞辭边邊达達迟遲迹跡适適选選递遞遗遺邻鄰郁鬱酱醬采採释釋针針钟鐘铺鋪销銷锅鍋错錯镜鏡长長门門闭閉闷悶闻聞阳陽阴陰险險随隨隐隱须須顾顧顿頓顺順颜顏饭飯饿餓饼餅馆館骗騙麦麥齐齊龙龍柜櫃体體怜憐恶惡飞飛";
const characters = [...pairs];
const toSimple = new Map<string, string>();
const toFull = new Map<string, string>();
for (let index = 0; index + 1 < characters.length; index += 2) {
  const [simple = "", full = ""] = [characters[index], characters[index + 1]];
  if (simple === full) continue;
  toSimple.set(full, simple);
  toFull.set(simple, full);
}
const mapped = (text: string, table: ReadonlyMap<string, string>) =>
  [...text].map((each) => table.get(each) ?? each).join("");

export function isTraditional(text: string): boolean {
  return [...text].some((each) => toSimple.has(each));
}

export function simplified(text: string): string {
  return mapped(
    text
      .replace(/份量/g, "分量")
      .replace(/裡|裏/g, "里")
      .replace(/後/g, "后")
      .replace(/麵/g, "面")
      .replace(/闆/g, "板"),
    toSimple,
  );
}

/** Ours in the guest's characters. */
export function traditional(text: string): string {
  return mapped(
    text
      .replace(/老板/g, "老闆")
      .replace(/联系/g, "聯繫")
      .replace(/里(?=[，。、有很不干]|$)/g, "裡")
      .replace(/后/g, "後")
      .replace(/头发|剪发|染发/g, (word) => word.replace("发", "髮"))
      .replace(/面(?=[很好太不])/g, "麵"),
    toFull,
  );
}
