/** Numerals and variant forms of the Chinese script, as far as dates need them. */

/** Simplified forms, then the traditional or Japanese forms that they stand for. */
const variants = new Map(
  `汉漢 后後 凤鳳 节節 龙龍 黄黃 宁寧甯寕 阳陽 鸿鴻 绥綏 寿壽 摄攝 国國 兴興 乌烏 宝寶寳 册冊 玺璽 纪紀 义義 长長 乐樂楽
  飞飛 胜勝 监監 圣聖 绍紹 祯禎 赐賜 龟龜亀 统統 开開 业業 贞貞 观觀観 显顯 庆慶 总總 仪儀 调調 载載 证證 万萬 岁歲歳
  历曆歷暦歴 视視 云雲 极極 应應応 广廣広 会會 启啟啓 顺順 复復 祐佑 运運 赞贊 禄祿 丰豐 礼禮 辅輔 绪緒 聪聰 清淸 升昇
  吴吳 晋晉 赵趙 凉涼 齐齊斉 陈陳 辽遼 闽閩 伪偽 宽寬寛 德徳 灵靈霊 铜銅 养養 鸟鳥 护護 荣榮栄 真眞 闰閏 号號
  间間 两兩 东東 孙孫 刘劉`
    .split(/\s+/)
    .flatMap(([simplified, ...others]) => others.map((other): [string, string] => [other, simplified!])),
);

/** The text in simplified characters, each in place of its traditional or Japanese form; lengths are equal. */
export const simplify = (text: string): string =>
  Array.from(text, (character) => variants.get(character) ?? character).join('');

/** The character and every form that `simplify` turns into it. */
export const variantsOf = (character: string): string[] => [
  character,
  ...[...variants].filter(([, simplified]) => simplified === character).map(([form]) => form),
];

/** Whether a form is used that only Japan writes. */
export const hasJapaneseForm = (text: string): boolean => /[徳応暦亀寛観霊斉広楽栄歴]/.test(text);

const digitValues = new Map(
  Array.from('〇一二三四五六七八九', (digit, value): [string, number] => [digit, value]).concat([
    ['零', 0],
    ['○', 0],
    ['Ｏ', 0],
    ['两', 2],
    ['兩', 2],
    ['元', 1],
  ]),
);
const unitValues = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The number that a Chinese or an Arabic numeral writes, full-width digits among them: 二十六, 廿六, 一九五八, 二百二十一,
 * １９５８; undefined where it is none.
 */
export function hanNumber(numeral: string): number | undefined {
  const plain = numeral.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[〇零○Ｏ一二三四五六七八九]{2,4}$/.test(plain)) {
    return Number(Array.from(plain, (digit) => digitValues.get(digit)).join(''));
  }
  return additive(
    plain
      .replace(/[廿卄]/, '二十')
      .replace('卅', '三十')
      .replace('初', ''),
  );
}

function additive(numeral: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  for (const character of numeral) {
    const unit = unitValues.get(character);
    const digit = digitValues.get(character);
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else if (digit !== undefined && pending === undefined) {
      pending = digit === 0 ? undefined : digit;
    } else {
      return undefined;
    }
  }
  return numeral === '' ? undefined : total + (pending ?? 0);
}
