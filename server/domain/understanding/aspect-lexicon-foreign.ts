import type { Aspect } from "@/server/domain/analysis";
import type { AspectWords } from "./aspect-lexicon";

/** The same for English, Japanese and Chinese, as far as a tourist's review needs; in lower case. */
export const foreignAspectLexicon: Record<Aspect, AspectWords> = {
  taste: {
    topics:
      "^food ^coffee ^soup ^noodle ^meat ^chicken ^rice ^dish ^dessert ^cake ^bread ^latte ^flavor ^flavour ^taste 料理 スープ 麺 肉 味は 味が コーヒー ケーキ ケジャン 生鱼片 味道 汤 面条 肉质 咖啡 海鲜",
    things: "^menu メニュー 菜单",
    good: "^delicious ^tasty ^yummy ^juicy ^tender ^crispy ^fresh ^flavorful ^flavourful 美味し おいし 絶品 うまい 旨い 新鮮 好吃 美味 好喝 新鲜 又酸又甜 鲜美",
    bad: "^bland ^tasteless ^salty ^greasy ^soggy ^undercooked ^overcooked ^burnt ^stale ^lukewarm まずい 不味 しょっぱい ぬるい 冷めて 味が薄 难吃 不好吃 太咸 太油 凉了 不新鲜 没味道",
    goodOf: "^good ^great ^amazing ^excellent ^perfect ^best ^love ^warm 最高 良かった よかった 不错 很棒",
    badOf: "^bad ^cold ^dry ^raw ^awful ^terrible ^disappoint ^mediocre ^tough 残念 最悪 硬い 一般 失望",
  },
  portion: {
    topics: "^portion ^serving 量が 量は 分量 份量",
    things: "",
    good: "^generous ^huge_portion ^large_portion ボリューム たっぷり 量很大 量大 分量足",
    bad: "^small_portion ^tiny_portion 量が少な 少なすぎ 量少 太少",
    goodOf: "^big ^huge ^large 多い 多",
    badOf: "^small ^tiny 少ない 少",
  },
  price: {
    topics: "^price ^bill ^cost 値段 価格 价格 价钱",
    things: "^won ウォン 韩元",
    good: "^cheap ^affordable ^reasonable ^worth_it ^good_value 安くて 安い コスパ お得 便宜 实惠 划算",
    bad: "^overpriced ^expensive ^pricey ^rip-off ^rip_off ^overcharg ^not_worth 高すぎ 値段が高 高い 太贵 很贵 坑人",
    goodOf: "^good ^fair ^great 良い 合理",
    badOf: "^high ^too_much ^ridiculous 高",
  },
  service: {
    topics:
      "^staff ^service ^owner ^waiter ^waitress ^server ^employee ^manager スタッフ 店員 店主 オーナー サービス 接客 老板 服务 店员",
    things: "^reservation ^order 予約 注文 预约",
    good: "^friendly ^helpful ^attentive ^polite ^welcoming ^hospitality ^handed_me ^warm-hearted 親切 優し 丁寧 歌ってくれ 热情 亲切 友好 友善 贴心 周到 亲自教",
    bad: "^rude ^unfriendly ^ignored ^unprofessional ^impolite ^without_notice 失礼 不親切 態度が悪 無視 态度差 态度不好 冷漠 没礼貌",
    goodOf: "^kind ^nice ^great ^good ^excellent ^amazing ^lovely 最高 良かった よかった 很好 不错",
    badOf: "^slow ^bad ^terrible ^awful ^poor ^worst 最悪 悪い 遅 很差 慢",
  },
  cleanliness: {
    topics: "^hygiene ^cleanliness ^toilet ^bathroom ^restroom 衛生 トイレ 卫生 厕所",
    things: "^table ^floor ^carpet ^towel ^sheets テーブル 桌子 床单",
    good: "^clean ^spotless ^tidy 清潔 きれい 綺麗 干净",
    bad: "^dirty ^filthy ^stain ^cockroach ^bug_in ^bugs ^hair_in ^mold ^smelly 汚い 汚れ 不潔 虫が 髪の毛 臭い 脏 蟑螂 虫子 头发 发霉",
    goodOf: "^nice ^good",
    badOf: "^bad ^gross ^disgusting ^sticky ひどい 恶心",
  },
  ambience: {
    topics:
      "^atmosphere ^ambience ^ambiance ^interior ^view ^music ^vibe 雰囲気 店内 内装 景色 眺め 音楽 氛围 环境 装修 风景",
    things: "^room ^seat ^lamp ^deck 部屋 席 座位 房间",
    good: "^cozy ^cosy ^quiet ^beautiful 落ち着 おしゃれ 静か 安静 舒服 漂亮",
    bad: "^noisy ^loud ^cramped ^crowded うるさい 狭い 吵 拥挤",
    goodOf: "^good ^great ^nice ^lovely ^amazing ^comfortable 最高 素敵 良い 很好 不错",
    badOf: "^bad ^broken ^old ^small ^closed ^uncomfortable 古い 寒い 暑い 旧 小",
  },
  waiting: {
    topics: "^wait ^waiting ^queue ^line_was ^line_is 行列 待ち 排队",
    things: "^minutes ^hour 時間 小时",
    good: "^no_wait ^quickly ^worth_the_wait 待たずに すぐ入れ 不用等 很快",
    bad: "^waited ^long_wait 待たされ 1時間待 等了 等太久",
    goodOf: "^short ^quick 短い",
    badOf: "^long ^late ^forever 長い 遅い 久",
  },
  location: {
    topics: "^location ^parking ^station 場所 駐車場 駅 位置 停车 交通",
    things: "^stairs ^elevator 階段 电梯",
    good: "^easy_to_find ^close_to_the ^near_the_station 駅から近 便利 方便 好找",
    bad: "^hard_to_find ^no_parking わかりにく 難しい 不好找 没有停车",
    goodOf: "^good ^great ^convenient ^free 近い",
    badOf: "^bad ^far ^difficult ^inconvenient 遠い 远",
  },
  delivery: {
    topics: "^delivery ^packaging ^takeout 配達 包装 外卖 配送",
    things: "",
    good: "^fast_delivery ^well_packed ^arrived_hot",
    bad: "^late_delivery ^arrived_cold ^missing_item ^spilled 届かな 洒了 漏了",
    goodOf: "^fast ^quick ^careful 早い 快",
    badOf: "^late ^slow ^missing 遅い 慢",
  },
  other: {
    topics: "^haircut ^treatment ^massage ^nails ^facilities カット 施術 ネイル 治療 理发 按摩 美甲 设施",
    things: "",
    good: "",
    bad: "^fix_it_elsewhere",
    goodOf: "^good ^great ^love ^perfect 気に入 满意",
    badOf: "^bad ^uneven ^hurt ^broken 痛い 失敗 不满意",
  },
};
