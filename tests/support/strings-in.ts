import ts from 'typescript';

/** The texts of a source that reach a person or a program: string literals, templates and text between tags. */
export function stringsIn(source: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (isText(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode | ts.JsxText {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
}
