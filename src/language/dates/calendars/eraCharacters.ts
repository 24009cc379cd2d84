// The characters of era names in their different forms. This table is separate from that of all Chinese characters
// (../../text), which lacks the Japanese forms and simplifies some characters that era names keep.

/** Each simplified form, followed by its traditional or Japanese forms. */
const variants = new Map(
  `汉漢 后後 凤鳳 节節 龙龍 黄黃 宁寧甯寕 阳陽 鸿鴻 绥綏 寿壽 摄攝 国國 兴興 乌烏 宝寶寳 册冊 玺璽 纪紀 义義 长長 乐樂楽
  飞飛 胜勝 监監 圣聖 绍紹 祯禎 赐賜 龟龜亀 统統 开開 业業 贞貞 观觀観 显顯 庆慶 总總 仪儀 调調 载載 证證 万萬 岁歲歳
  历曆歷暦歴 视視 云雲 极極 应應応 广廣広 会會 启啟啓 顺順 复復 祐佑 运運 赞贊 禄祿 丰豐 礼禮 辅輔 绪緒 聪聰 清淸 升昇
  吴吳 晋晉 赵趙 凉涼 齐齊斉 陈陳 辽遼 闽閩 伪偽 宽寬寛 德徳 灵靈霊 铜銅 养養 鸟鳥 护護 荣榮栄 真眞 闰閏 号號
  间間 两兩 东東 孙孫 刘劉`
    .split(/\s+/)
    .flatMap(([simplified, ...others]) => others.map((other): [string, string] => [other, simplified!])),
);

/** The text with its traditional and Japanese characters simplified; the length stays the same. */
export const simplify = (text: string): string =>
  Array.from(text, (character) => variants.get(character) ?? character).join('');

/** The character and all forms that `simplify` replaces with it. */
export const variantsOf = (character: string): string[] => [
  character,
  ...[...variants].filter(([, simplified]) => simplified === character).map(([form]) => form),
];

/** Whether the text has a form used only in Japan. */
export const hasJapaneseForm = (text: string): boolean => /[徳応暦亀寛観霊斉広楽栄歴]/.test(text);
