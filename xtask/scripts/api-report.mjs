// Reports the package's TypeScript surface in docs/api/typescript/, one file for each entry: node api-report.mjs [--check]
//
// A report has every exported name with its declaration, without comments and sorted by name, so that a diff shows what a
// change means to users. With --check nothing is written, and the script fails if a report is out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The compiler that checks the sources has no programming interface yet.
const ts = createRequire(join(root, 'tests/package.json'))('typescript-5.9');
const reports = join(root, 'docs/api/typescript');
const isCheck = process.argv.includes('--check');

/** Writes the exports of entries as text. */
class Reporter {
  #program;
  #checker;
  #printer = ts.createPrinter({ removeComments: true });
  /** The entry that a symbol was first reported in, by symbol. */
  #reported = new Map();
  #reports = new Map();

  constructor(program) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  reports(entries) {
    for (const { name, file } of entries) {
      const source = this.#program.getSourceFile(file);
      const module = this.#checker.getSymbolAtLocation(source);
      const entry = name === '.' ? 'partner-central' : `partner-central/${name.slice(2)}`;
      this.#reports.set(name === '.' ? 'index' : name.slice(2).replaceAll('/', '-'), this.#module(entry, module));
    }
    return this.#reports;
  }

  /** The exports of a module, one after another. */
  #module(entry, module) {
    const symbols = this.#checker.getExportsOfModule(module).sort((one, other) => (one.name < other.name ? -1 : 1));
    const globals = new Set();
    const texts = symbols.map((symbol) => this.#export(entry, symbol, globals));
    // Names of other entries stand together.
    return `${[`// ${entry}`, ...texts, ...globals].join('\n\n').replace(/(?<=^export \{.*)\n\n(?=export \{)/gm, '\n')}\n`;
  }

  #export(entry, symbol, globals) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    const before = this.#reported.get(target);
    if (before) {
      const name = target.name === symbol.name ? symbol.name : `${before.name} as ${symbol.name}`;
      return `export { ${name} } from '${before.entry}';`;
    }
    this.#reported.set(target, { entry, name: symbol.name });
    if (target.flags & ts.SymbolFlags.Module) {
      this.#reports.set(symbol.name, this.#module(`${entry}, namespace ${symbol.name}`, target));
      return `export namespace ${symbol.name};`;
    }
    return target.declarations
      .map((declaration) => {
        const source = declaration.getSourceFile();
        for (const statement of source.statements) {
          if (ts.isModuleDeclaration(statement) && statement.name.text === 'global')
            globals.add(this.#print(statement, source).replace('export', 'declare'));
        }
        const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
        return this.#print(statement, source);
      })
      .join('\n');
  }

  #print(node, source) {
    return this.#printer
      .printNode(ts.EmitHint.Unspecified, node, source)
      .replace(/^(?:export )?(?:declare )?/, 'export ')
      .replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2));
  }
}

const declarations = mkdtempSync(join(tmpdir(), 'api-report-'));
try {
  execFileSync(process.execPath, [join(root, 'xtask/scripts/declarations.mjs'), join(root, 'pkg-template'), declarations]);
  write(report());
} finally {
  rmSync(declarations, { recursive: true, force: true });
}

/** The text of each report, by file name. */
function report() {
  const { exports } = JSON.parse(readFileSync(join(root, 'pkg-template/package.json'), 'utf8'));
  const entries = Object.entries(exports).flatMap(([name, entry]) => entriesOf(name, entry.types?.default ?? entry.types));
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  );
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost({})));
  return new Reporter(program).reports(entries);
}

/** An entry by its name in `exports`; `*` stands for every file there is. */
function entriesOf(name, types) {
  if (!types) return [];
  if (!types.includes('*')) return [{ name, file: join(declarations, types) }];
  const [folder, end] = types.split('*');
  return readdirSync(join(declarations, folder))
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => ({ name: name.replace('*', file.slice(0, -end.length)), file: join(declarations, folder, file) }));
}

/** Writes the reports, or checks that they are what is there. */
function write(texts) {
  mkdirSync(reports, { recursive: true });
  const there = readdirSync(reports);
  const wanted = new Map([...texts].map(([name, text]) => [`${name}.txt`, text]));
  const changed = [...new Set([...there, ...wanted.keys()])].filter((name) => {
    const text = there.includes(name) ? readFileSync(join(reports, name), 'utf8') : undefined;
    return text !== wanted.get(name);
  });
  const paths = changed.map((name) => relative(root, join(reports, name)));
  if (isCheck && changed.length > 0) {
    console.error(`out of date: ${paths.join(', ')}. Run \`node xtask/scripts/api-report.mjs\` and commit what it writes.`);
    process.exitCode = 1;
    return;
  }
  for (const name of isCheck ? [] : changed) {
    const text = wanted.get(name);
    if (text === undefined) rmSync(join(reports, name));
    else writeFileSync(join(reports, name), text);
  }
  console.log(`api report: ${changed.length} of ${wanted.size} files changed`);
}
