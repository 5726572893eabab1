import ts from 'typescript';

/** A declaration in one line, without what stands around it. */
function inOneLine(node: ts.Node): string {
  const words = node.getText().replaceAll(/\s+/g, ' ');
  return words.replace(/^export (?:declare )?(?:const )?/, '').replace(/;$/, '');
}

function fileOf(node: ts.Node): string {
  return node.getSourceFile().fileName;
}

/** A class or an interface of ours with all its members, those of its parents included; those of the language are known. */
function members(checker: ts.TypeChecker, symbol: ts.Symbol): string[] {
  const all = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .flatMap((one) => one.declarations ?? []);
  const ours = all.filter((node) => !/\/(?:typescript\/lib|@types)\//.test(fileOf(node)));
  return ours.map((node) => `  ${inOneLine(node)}`).sort();
}

/** What is promised under a name. What a machine wrote from specs/ is promised by its name; the description says the rest. */
function promised(checker: ts.TypeChecker, symbol: ts.Symbol, name: string): string[] {
  return (symbol.declarations ?? []).flatMap((node) => {
    if (/\/generated\//.test(fileOf(node))) return [`type ${name} is generated`];
    const isLong = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
    if (isLong) return [inOneLine(node).replace(/ ?\{.*/, ''), ...members(checker, symbol)];
    return [inOneLine(node).replace(symbol.name, name)];
  });
}

/** Everything that a module exports, as it is declared: what an upgrade could break. */
export function apiOf(program: ts.Program, module: ts.SourceFile): string {
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(module);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  const all = exported.map((one) => {
    const real = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    return promised(checker, real, one.name).join('\n');
  });
  return `${all.sort().join('\n')}\n`;
}
