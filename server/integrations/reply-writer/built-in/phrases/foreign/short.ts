import type { Aspect } from "@/server/domain/analysis";

/** Short replies in languages the shop may not speak itself. `$what` is the aspect, `$phone` the shop's number. */
export type ShortForms = {
  aspect: Record<Aspect, string>;
  /** Nouns of a review that may be named as they are. */
  nouns: readonly string[];
  /** Words of praise that may be said back as they are. */
  words: readonly string[];
  and: string;
  praise: readonly string[];
  /** The same with one of the guest's own words, `$word`. */
  praiseWord: readonly string[];
  praiseClosing: readonly string[];
  complaint: readonly string[];
  check: readonly string[];
  phone: string;
  open: string;
  urgent: readonly string[];
  neutral: readonly string[];
  question: string;
  /** When we are open, `$hours`. */
  hours: string;
};

export const japanese: ShortForms = {
  nouns:
    "スープ ケジャン キムチ トッポギ チヂミ サムギョプサル 黒ごまラテ 花束 日本語 星空 夜景 駅 駐車場 麺 お肉 肉 魚 カルビ チキン ケーキ コーヒー ラテ パン デザート 朝食 料理 接客 雰囲気 お部屋 部屋 眺め 景色 量 値段".split(
      " ",
    ),
  words:
    "美味しい 美味しかった 最高 絶品 親切 優しい 丁寧 綺麗 清潔 静か 安心 ぴったり サクサク ふわふわ 新鮮 抜群 居心地 快適 楽しい".split(
      " ",
    ),
  and: "と",
  aspect: {
    taste: "お料理",
    portion: "量",
    price: "価格",
    service: "接客",
    cleanliness: "清潔さ",
    ambience: "お店の雰囲気",
    waiting: "お待ち時間",
    location: "アクセス",
    delivery: "配達",
    other: "ご利用の内容",
  },
  praise: [
    "$whatを気に入っていただけて、とても嬉しく思います",
    "$whatについての温かいお言葉、心に残りました",
    "$whatを褒めていただき、スタッフ一同励みになります",
    "$whatに満足していただけたと伺い、嬉しい限りです",
  ],
  praiseWord: [
    "「$word」とのお言葉、$whatを担当する者にも伝えます",
    "$whatについて「$word」と書いていただき、とても嬉しく思います",
    "「$word」の一言に、スタッフ一同励まされました。$whatはこれからも大切にいたします",
    "$whatを「$word」と感じていただけて何よりです",
  ],
  praiseClosing: [
    "楽しい思い出になりましたら幸いです",
    "どうぞ良い毎日をお過ごしください",
    "丁寧に書いてくださり、ありがとうございました",
    "皆さまの毎日に笑顔が続きますように",
  ],
  complaint: [
    "$whatの件でご不快な思いをさせてしまい、申し訳ございません",
    "$whatについてご期待に沿えず、申し訳ございません",
    "$whatで残念な思いをさせてしまい、申し訳ございません",
    "$whatが行き届かず、申し訳ございません",
  ],
  check: [
    "当日の状況を一つずつ確認いたします",
    "スタッフと一緒に見直してまいります",
    "何があったのか、順を追って確認いたします",
    "担当の者から話を聞き、見直してまいります",
    "いただいたお言葉をもとに、一つずつ見直します",
  ],
  phone: "詳しいお話は$phoneまでお聞かせください",
  open: "詳しいお話は、お店まで直接お聞かせください",
  urgent: [
    "お体の具合はいかがでしょうか。ご心配な思いをさせてしまい、申し訳ございません",
    "大変驚かれたことと存じます。不安な思いをさせてしまい、申し訳ございません",
    "その後お加減はいかがでしょうか。つらい思いをさせてしまい、申し訳ございません",
    "まずはお体のことが心配です。ご不安をおかけし、申し訳ございません",
  ],
  neutral: ["ご来店の様子を書いてくださり、ありがとうございます", "お店のことを書いてくださり、ありがとうございます"],
  question: "お尋ねの件は、お店まで直接お問い合わせください",
  hours: "営業時間は $hours です",
};

export const chinese: ShortForms = {
  nouns:
    "肉质 汤头 面条 甜点 水拌生鱼片 生鱼片 泡菜 年糕 小菜 海景 星空 早餐 老板娘 发型师 颜色 盐面包 寿司 床 房间 地铁站 装修 面条 汤面 汤 烤肉 肉 鱼 炸鸡 蛋糕 咖啡 拿铁 面包 甜点 早餐 菜品 老板 店员 服务 环境 房间 风景 分量 价格".split(
      " ",
    ),
  words: "好吃 美味 新鲜 漂亮 干净 热情 耐心 亲切 方便 很近 很美 香 舒服 划算 值得 贴心".split(" "),
  and: "和",
  aspect: {
    taste: "菜品",
    portion: "分量",
    price: "价格",
    service: "服务",
    cleanliness: "卫生",
    ambience: "环境",
    waiting: "等候时间",
    location: "交通",
    delivery: "配送",
    other: "这次体验",
  },
  praise: [
    "看到您喜欢我们的$what,大家都很开心",
    "您对$what的称赞,我们会好好记在心里",
    "得知$what让您满意,我们比什么都高兴",
    "谢谢您特意提到$what,这给了我们很大的鼓励",
  ],
  praiseWord: [
    "您用“$word”来形容我们的$what,大家都很开心",
    "“$word”这句话,我们会好好记在心里,$what也会用心做下去",
    "看到您说$what“$word”,我们比什么都高兴",
    "谢谢您特意写下“$word”,这对用心准备$what的人是很大的鼓励",
  ],
  praiseClosing: ["希望这段时光能成为您的美好回忆", "祝您每天都有好心情", "谢谢您花时间写下这些话", "愿您天天开心"],
  complaint: [
    "$what没有让您满意,非常抱歉",
    "$what让您感到不便,我们很抱歉",
    "$what没有做好,让您失望了,非常抱歉",
    "因为$what影响了您的心情,我们很抱歉",
  ],
  check: [
    "我们会逐一确认当天的情况",
    "我们会和同事一起认真查看",
    "我们会从头到尾了解当时的经过",
    "我们会听取当天同事的说明",
    "我们会把您提到的地方一项一项看清楚",
  ],
  phone: "如果您愿意,请拨打$phone告诉我们详情",
  open: "如果您愿意,请直接与店里联系,我们会认真倾听",
  urgent: [
    "您现在身体还好吗?让您担心了,非常抱歉",
    "这件事一定让您很不安,非常抱歉",
    "您现在好些了吗?让您受苦了,非常抱歉",
    "我们最担心的是您的身体,非常抱歉",
  ],
  neutral: ["谢谢您写下这次到店的感受", "您的留言我们已经认真看过了"],
  question: "您问的问题,请直接联系店里,我们会告诉您准确的答案",
  hours: "我们的营业时间是 $hours",
};
