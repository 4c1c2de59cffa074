import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** A path from the repository's root, or the name of a library or of a part of Node. */
  target: string;
  typeOnly: boolean;
}

/** The imports of a file; of an .astro file those of its frontmatter and of its scripts. */
export function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  return codeOf(path, text).flatMap((code) => importsIn(path, code));
}

/** What of a file runs in the browser: the scripts of an .astro file. */
export function scriptImportsOf(path: string): Import[] {
  return scriptsOf(readFileSync(path, 'utf8')).flatMap((code) => importsIn(path, code));
}

function codeOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  return [/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '', ...scriptsOf(text)];
}

function scriptsOf(text: string): string[] {
  return [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
}

function importsIn(path: string, code: string): Import[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  return collectImports(source).map(({ target, typeOnly }) => ({
    target: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
    typeOnly,
  }));
}

function collectImports(node: ts.Node): Import[] {
  const found: Import[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...importHere(child), ...collectImports(child));
  });
  return found;
}

function importHere(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [{ target: moduleSpecifier.text, typeOnly: isTypeOnly(node) }];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && ts.isStringLiteral(name) ? [{ target: name.text, typeOnly: false }] : [];
  }
  return [];
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
