import { describeDate } from '../../dates';
import { readTarget } from '../sourceTargets';
import type { Entity } from '../../types';
import { linkText, nativeText } from '../fieldValues';
import { wholeBlocks } from '../plainForm';

/** An appendix for an essay: for each entry a heading, its names and dates in words, its definition, its web links. */
export function writeAppendix(entities: readonly Entity[]): string {
  return ['## Names and terms\n', ...entities.map(entryText)].join('\n');
}

function entryText(entity: Entity): string {
  const blocks = [`### ${entity.label}`, particulars(entity), wholeBlocks(entity.definition), links(entity)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** `_Event, 1958–1962_ · 大跃进 (Dà Yuèjìn) · also GLF, the Leap` */
function particulars(entity: Entity): string {
  const { kind, native, otherNames } = entity;
  const others = otherNames.map(({ text }) => text).filter((name) => name !== native?.script);
  return [
    `_${[kind.charAt(0).toUpperCase() + kind.slice(1), ...dates(entity)].join(', ')}_`,
    native ? plain(nativeText(native)) : '',
    others.length > 0 ? `also ${others.map(plain).join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function dates({ date, born, died }: Entity): string[] {
  return [
    ...(date ? [describeDate(date.edtf)] : []),
    ...(born ? [`born ${describeDate(born.edtf)}`] : []),
    ...(died ? [`died ${describeDate(died.edtf)}`] : []),
  ].map(plain);
}

/** Escapes what Markdown would read as markup: names are plain text. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>~]/g, '\\$&');

const links = ({ sources, links: more }: Entity): string =>
  [...sources, ...more]
    .filter((link) => readTarget(link)?.isWeb)
    .map(linkText)
    .join(' · ');
