// Finds all single changes that a mutation run can make to a source file, in its syntax tree. Types are never changed.
import ts from 'typescript';
import { findAlternatives } from './alternatives';

/** One change: `source.slice(0, start) + by + source.slice(end)`. */
export interface Mutant {
  /** Relative to the project, with slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** Counted from 1. */
  readonly line: number;
  /** "`<` → `<=`" */
  readonly change: string;
}

const { SyntaxKind: Kind } = ts;

/** The replacements of each operator: for a comparison the other boundary, then the opposite. */
const operators: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [Kind.LessThanToken, ['<=', '>=']],
  [Kind.LessThanEqualsToken, ['<', '>']],
  [Kind.GreaterThanToken, ['>=', '<=']],
  [Kind.GreaterThanEqualsToken, ['>', '<']],
  [Kind.EqualsEqualsEqualsToken, ['!==']],
  [Kind.ExclamationEqualsEqualsToken, ['===']],
  [Kind.AmpersandAmpersandToken, ['||']],
  [Kind.BarBarToken, ['&&']],
  [Kind.PlusToken, ['-']],
  [Kind.MinusToken, ['+']],
  [Kind.AsteriskToken, ['/']],
  [Kind.SlashToken, ['*']],
  [Kind.PercentToken, ['*']],
  [Kind.PlusEqualsToken, ['-=']],
  [Kind.MinusEqualsToken, ['+=']],
]);

type Add = (node: ts.Node, by: string, words?: string) => void;

export function findMutants(file: string, text: string): Mutant[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const cut = (start: number, end: number, by: string, words = text.slice(start, end)): void => {
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, start, end, by, line, change: `${short(words)} → ${by === '' ? 'nothing' : short(by)}` });
  };
  const add: Add = (node, by, words) => cut(node.getStart(), node.getEnd(), by, words);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return;
    addOperators(node, add);
    addStatements(node, add);
    addConstants(node, add);
    addWords(node, text, cut);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** On one line, at most 60 characters. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

function addOperators(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    // Text is not subtracted.
    const isText = [node.left, node.right].some(
      (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
    );
    if (!isText || node.operatorToken.kind !== Kind.PlusToken)
      for (const by of operators.get(node.operatorToken.kind) ?? []) add(node.operatorToken, by);
  } else if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === Kind.ExclamationToken) add(node, `(${node.operand.getText()})`);
    if (node.operator === Kind.MinusToken) add(node, `(+${node.operand.getText()})`);
    if (node.operator === Kind.PlusPlusToken) add(node, `--${node.operand.getText()}`);
  } else if (ts.isPostfixUnaryExpression(node)) {
    const by = node.operator === Kind.PlusPlusToken ? '--' : '++';
    add(node, `${node.operand.getText()}${by}`);
  } else if (ts.isConditionalExpression(node)) {
    const [then, otherwise] = [node.whenTrue.getText(), node.whenFalse.getText()];
    add(node, `${node.condition.getText()} ? (${otherwise}) : (${then})`);
  }
}

/** Removes calls, assignments, early returns and jumps. */
function addStatements(node: ts.Node, add: Add): void {
  const isCall = ts.isExpressionStatement(node);
  const isJump = ts.isContinueStatement(node) || ts.isBreakStatement(node);
  const isEarlyReturn = ts.isIfStatement(node) && !node.elseStatement && isReturn(node.thenStatement);
  if (isCall || (isJump && !ts.isCaseOrDefaultClause(node.parent)) || isEarlyReturn) add(node, ';', node.getText());
}

function isReturn(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isContinueStatement(last));
}

function addConstants(node: ts.Node, add: Add): void {
  if (node.kind === Kind.TrueKeyword) add(node, 'false');
  else if (node.kind === Kind.FalseKeyword) add(node, 'true');
  else if (ts.isNumericLiteral(node) && !isFallback(node)) {
    const value = Number(node.text);
    add(node, String(value + 1));
    if (value > 0) add(node, String(value - 1));
  }
}

/** `list[i] ?? 0`: mostly there for the type checker, and never reached. */
const isFallback = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === Kind.QuestionQuestionToken;

/** Removes the elements of lists and the alternatives of patterns. */
function addWords(
  node: ts.Node,
  text: string,
  cut: (start: number, end: number, by: string, words?: string) => void,
): void {
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1) {
    const { elements } = node;
    for (const [i, element] of elements.entries()) {
      const next = elements[i + 1];
      if (next) cut(element.getStart(), next.getStart(), '', element.getText());
      else cut(elements[i - 1]?.getEnd() ?? 0, element.getEnd(), '', element.getText());
    }
  }
  const isPattern = ts.isRegularExpressionLiteral(node);
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  if (!isPattern && !(isText && /\(\?[:<=!]/.test(node.getText()))) return;
  const end = isPattern ? text.lastIndexOf('/', node.getEnd() - 1) : node.getEnd() - 1;
  for (const removal of findAlternatives(text, node.getStart() + 1, end, isPattern ? 1 : 2))
    cut(removal.start, removal.end, '', `|${removal.words}`);
}
