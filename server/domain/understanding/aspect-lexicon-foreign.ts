import type { Aspect } from "@/server/domain/analysis";
import type { AspectWords } from "./aspect-lexicon";

/** The same for English, Japanese and Chinese, as far as a tourist's review needs; in lower case. */
export const foreignAspectLexicon: Record<Aspect, AspectWords> = {
  taste: {
    topics:
      "^galbi ^bulgogi ^kimchi ^stew ^steak ^pasta ^pizza ^burger ^croissant ^pastr ^tteokbokki ^bbq ^barbecue ^sashimi ^sushi ^omakase ^ramen ^pajeon ^pancake ^broth ^sauce ^fries ^pork ^beef ^fish ^seafood ^vegg ^side_dish ^meal ^espresso ^americano ^makgeolli 味も 味、 料理も チキン トッポギ キムチ 肉が 肉は 刺身 パン カルビ 冷麺 ビビンバ お茶 デザート 年糕 炸鸡 烤肉 拌饭 面包 蛋糕 菜品 食物 酱汁 饮料 甜点 料理 ^food ^coffee ^soup ^noodle ^meat ^chicken ^rice ^dish ^dessert ^cake ^bread ^latte ^flavor ^flavour ^taste 料理 スープ 麺 肉 味は 味が コーヒー ケーキ ケジャン 生鱼片 味道 汤 面条 肉质 咖啡 海鲜",
    things: "^menu メニュー 菜单",
    good: "^flavorful ^addictive ^melts ^mouthwatering ^scrumptious ^perfectly_cooked ^authentic ^hearty ^sizzling 美味い ジューシー サクサク ふわふわ もちもち 甘辛 コクが 本場 やみつき 优质 嫩滑 香脆 酥 入味 地道 正宗 很香 肉质好 香浓 ^delicious ^tasty ^yummy ^juicy ^tender ^crispy ^fresh ^flavorful ^flavourful 美味し おいし 絶品 うまい 旨い 新鮮 好吃 美味 好喝 新鲜 又酸又甜 鲜美",
    bad: "^oily ^rubbery ^chewy ^overly_sweet ^too_sweet ^too_salty ^watery ^inedible ^flavorless ^microwaved 固い 油っこい 脂っこい 生焼け 味がしない 甘すぎ 辛すぎ 薄すぎ 又咸 太硬 太辣 太甜 太淡 还是冷 都凉 凉的 腥 ^bland ^tasteless ^salty ^greasy ^soggy ^undercooked ^overcooked ^burnt ^stale ^lukewarm まずい 不味 しょっぱい ぬるい 冷めて 味が薄 难吃 不好吃 太咸 太油 凉了 不新鲜 没味道",
    goodOf: "^good ^great ^amazing ^excellent ^perfect ^best ^love ^warm 最高 良かった よかった 不错 很棒",
    badOf: "^bad ^cold ^dry ^raw ^awful ^terrible ^disappoint ^mediocre ^tough 残念 最悪 硬い 一般 失望",
  },
  portion: {
    topics: "^portion ^serving 量が 量は 分量 份量",
    things: "",
    good: "^plenty ^filling ^big_portion ^generous_portion ^lots_of 大盛り 食べきれな 很多 足够 ^generous ^huge_portion ^large_portion ボリューム たっぷり 量很大 量大 分量足",
    bad: "^portions_are_small ^portion_was_small ^skimpy 物足りな 少なかった 不够吃 吃不饱 ^small_portion ^tiny_portion 量が少な 少なすぎ 量少 太少",
    goodOf: "^big ^huge ^large 多い 多",
    badOf: "^small ^tiny 少ない 少",
  },
  price: {
    topics: "^pricing ^checkout 料金 代金 费用 收费 ^price ^bill ^cost 値段 価格 价格 价钱",
    things: "^won ウォン 韩元",
    good: "^half_the_price ^great_value ^cheap リーズナブル 安かった 安くて 値段も安 不贵 性价比高 良心 ^cheap ^affordable ^reasonable ^worth_it ^good_value 安くて 安い コスパ お得 便宜 实惠 划算",
    bad: "^price_doubled ^hidden_fee ^extra_charge ^scam ^ripped ぼったくり 値上げ 不便宜 不透明 加了很多 贵了 ^overpriced ^expensive ^pricey ^rip-off ^rip_off ^overcharg ^not_worth 高すぎ 値段が高 高い 太贵 很贵 坑人",
    goodOf: "^good ^fair ^great 良い 合理",
    badOf: "^high ^too_much ^ridiculous 高",
  },
  service: {
    topics:
      "^barista ^host ^stylist ^instructor ^doctor ^auntie ^guy ^lady ^front_desk ^receptionist ^nurse ^dentist 店主さん 店員さん おばさん おばちゃん 先生 対応 服务员 前台 医生 发型师 阿姨 店家 态度 ^staff ^service ^owner ^waiter ^waitress ^server ^employee ^manager スタッフ 店員 店主 オーナー サービス 接客 老板 服务 店员",
    things: "^reservation ^order 予約 注文 预约",
    good: "^accommodating ^kind_staff ^kind_owner ^spoke_english ^speaks_english ^explained ^explains ^patient ^patiently ^took_time ^treated ^welcomed ^smil 日本語で対応 笑顔 親身 気さく 温かい 耐心 细心 照顾 ^friendly ^helpful ^attentive ^polite ^welcoming ^hospitality ^handed_me ^warm-hearted 親切 優し 丁寧 歌ってくれ 热情 亲切 友好 友善 贴心 周到 亲自教",
    bad: "^rolled ^shrugged ^lost_our ^refused ^yelled ^shouted ^argued ^discriminat ^unhelpful ^dismissive ^arrogant ^attitude 横柄 怒ら 睨 冷たい対応 无理 不退 爱理不理 凶 恶劣 不耐烦 歧视 ^rude ^unfriendly ^ignored ^unprofessional ^impolite ^without_notice 失礼 不親切 態度が悪 無視 态度差 态度不好 冷漠 没礼貌",
    goodOf: "^kind ^nice ^great ^good ^excellent ^amazing ^lovely 最高 良かった よかった 很好 不错",
    badOf: "^slow ^bad ^terrible ^awful ^poor ^worst 最悪 悪い 遅 很差 慢",
  },
  cleanliness: {
    topics: "^hygiene ^cleanliness ^toilet ^bathroom ^restroom 衛生 トイレ 卫生 厕所",
    things: "^table ^floor ^carpet ^towel ^sheets テーブル 桌子 床单",
    good: "^hygienic ^immaculate 清潔感 很干净 ^clean ^spotless ^tidy 清潔 きれい 綺麗 干净",
    bad: "^unclean ^sticky ^greasy_table ^dust ^mouldy ^moldy ^flies ^roach カビ 虫 ゴキブリ 异味 霉 灰尘 不卫生 ^dirty ^filthy ^stain ^cockroach ^bug_in ^bugs ^hair_in ^mold ^smelly 汚い 汚れ 不潔 虫が 髪の毛 臭い 脏 蟑螂 虫子 头发 发霉",
    goodOf: "^nice ^good",
    badOf: "^bad ^gross ^disgusting ^sticky ひどい 恶心",
  },
  ambience: {
    topics:
      "^ventilation ^decor ^space ^seating ^place_is 店の雰囲気 居心地 空間 海景 星空 夜景 空间 隔音 ^atmosphere ^ambience ^ambiance ^interior ^view ^music ^vibe 雰囲気 店内 内装 景色 眺め 音楽 氛围 环境 装修 风景",
    things: "^room ^seat ^lamp ^deck 部屋 席 座位 房间",
    good: "^charming ^relaxing ^peaceful ^stunning ^spacious ^romantic 居心地が良 くつろ ぴったり 很美 太美 有格调 温馨 宽敞 ^cozy ^cosy ^quiet ^beautiful 落ち着 おしゃれ 静か 安静 舒服 漂亮",
    bad: "^stuffy ^smoky ^freezing ^thin_walls ^uncomfortable 壁が薄 騒が 煙 隔音差 太吵 太小 很旧 太热 ^noisy ^loud ^cramped ^crowded うるさい 狭い 吵 拥挤",
    goodOf: "^good ^great ^nice ^lovely ^amazing ^comfortable 最高 素敵 良い 很好 不错",
    badOf: "^bad ^broken ^old ^small ^closed ^uncomfortable 古い 寒い 暑い 旧 小",
  },
  waiting: {
    topics: "^wait ^waiting ^queue ^line_was ^line_is 行列 待ち 排队",
    things: "^minutes ^hour 時間 小时",
    good: "^served_quickly ^quick_service ^right_away 早かった 提供が早 上菜快 ^no_wait ^quickly ^worth_the_wait 待たずに すぐ入れ 不用等 很快",
    bad: "^took_over ^took_an_hour ^took_forever ^took_ages ^over_an_hour ^long_line ^long_queue ^waited_for 待った 待ちました 遅かった 提供が遅 等了很久 等位 上菜慢 上菜太慢 排队很久 ^waited ^long_wait 待たされ 1時間待 等了 等太久",
    goodOf: "^short ^quick 短い",
    badOf: "^long ^late ^forever 長い 遅い 久",
  },
  location: {
    topics:
      "^subway ^metro ^airport ^neighborhood 駅前 アクセス 立地 地铁站 地理位置 地铁 ^location ^parking ^station 場所 駐車場 駅 位置 停车 交通",
    things: "^stairs ^elevator 階段 电梯",
    good: "^great_location ^walking_distance ^steps_from 駅近 很近 离地铁站很近 交通方便 ^easy_to_find ^close_to_the ^near_the_station 駅から近 便利 方便 好找",
    bad: "^hard_to_find ^no_parking わかりにく 難しい 不好找 没有停车",
    goodOf: "^good ^great ^convenient ^free 近い",
    badOf: "^bad ^far ^difficult ^inconvenient 遠い 远",
  },
  delivery: {
    topics:
      "^delivered ^courier ^rider 宅配 出前 デリバリー 送餐 送得 骑手 快递 ^delivery ^packaging ^takeout 配達 包装 外卖 配送",
    things: "",
    good: "^delivered_in ^delivered_hot ^arrived_early 早く届 送得快 很快就到 ^fast_delivery ^well_packed ^arrived_hot",
    bad: "^was_missing ^wrong_order ^never_arrived ^delivered_late ^delivered_cold 違うものが届 届きません 冷めて届 送得太慢 送错 少送 漏送 ^late_delivery ^arrived_cold ^missing_item ^spilled 届かな 洒了 漏了",
    goodOf: "^fast ^quick ^careful 早い 快",
    badOf: "^late ^slow ^missing 遅い 慢",
  },
  other: {
    topics:
      "^trim ^bangs ^balayage ^perm ^color_job ^bed ^mattress ^shower ^hot_water ^wifi ^bouquet ^flowers ^stitching ^fabric ^tooth ^equipment ベッド シャワー 花束 カラー パーマ マッサージ 床垫 床很 染的 头发 衣服 质量 花束 ^haircut ^treatment ^massage ^nails ^facilities カット 施術 ネイル 治療 理发 按摩 美甲 设施",
    things: "",
    good: "^painless センス抜群 よく効 痛くな 很舒服的床 颜色很漂亮",
    bad: "^came_apart ^fell_off ^plank ^too_short ^ruined_my ^chipped 取れて 剥がれ 坏了 掉了 太短 ^fix_it_elsewhere",
    goodOf: "^good ^great ^love ^perfect 気に入 满意",
    badOf: "^bad ^uneven ^hurt ^broken 痛い 失敗 不满意",
  },
};

/** Praise and blame of whatever was just named. */
export const foreignOpinions = {
  good: "^good ^great ^nice ^best ^love ^amazing ^excellent ^perfect ^wonderful ^fantastic ^superb ^awesome ^incredible ^outstanding ^worth 最高 素敵 良かった よかった 良い 良くて いい 抜群 素晴らし 不错 很棒 很好 太棒 完美 满意 喜欢",
  bad: "^bad ^worst ^terrible ^awful ^horrible ^disappoint ^poor ^gross ^disgusting ^mediocre ^avoid 残念 最悪 ひどい 悪い いまいち 失望 很差 太差 糟糕 一般般",
};
