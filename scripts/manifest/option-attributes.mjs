// The attributes of <pinterest-tag>, from one source each: that there is one, from the element's table;
// its type, meaning and default, from the options' own declarations and docstrings.
import ts from 'typescript';
import { oneLine } from './one-line.mjs';

const folder = 'packages/element';

/** Options that an attribute writes in another way, and how. */
const notations = {
  pageProperties: 'a JSON object',
  eventMapping: 'a JSON object',
  customProperties: 'a list, with commas',
  productId: 'a list, with commas',
  enhancedMatch: 'a list, with commas, or `false`',
  limitedDataProcessing: 'present, or a JSON object',
};

/** Of each: its property, its name, and what the manifest says of the field and of the attribute. */
export async function optionAttributes() {
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram([`${folder}/src/attributes.ts`], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`${folder}/src/attributes.ts`);

  const declared = new Map(
    ['ElementSettings', 'PinterestTagOptions'].flatMap((name) =>
      typeNamed(name, checker, source)
        .getProperties()
        .map((symbol) => [symbol.name, symbol]),
    ),
  );
  const { attributeName, attributeProperties } =
    await import('../../packages/element/dist/attributes.js');
  return attributeProperties.map((property) => ({
    property,
    name: attributeName(property),
    ...describe(declared.get(property), checker),
  }));
}

function describe(symbol, checker) {
  const description = oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  const type = typeText(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), checker);
  const written = /Default (?:`([^`]+)`|([\d,]+)\.)/.exec(description);
  const value = written && (written[1] ?? written[2].replaceAll(',', ''));
  const isText = type === 'string' || type.startsWith("'");
  const entry = (text, given, about) => ({
    type: { text },
    ...(given && { default: given }),
    description: about,
  });
  const field = entry(type, isText && value ? `'${value}'` : value, description);

  const notation = notations[symbol.name];
  if (notation)
    return {
      field,
      attribute: entry('string', value?.replace(/[[\]']/g, ''), `${description} Here ${notation}.`),
    };
  // A flag that is on by default is turned off by its value, not by its absence.
  const isOn = type === 'boolean' && value === 'true';
  return { field, attribute: isOn ? entry("'true' | 'false'", "'true'", description) : field };
}

/** The type that the module declares or imports under that name. */
function typeNamed(name, checker, source) {
  const kinds = ts.SymbolFlags.Type | ts.SymbolFlags.Alias;
  const found = checker.getSymbolsInScope(source, kinds).find((symbol) => symbol.name === name);
  if (!found) throw new Error(`${source.fileName} knows no ${name}`);
  const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  return checker.getDeclaredTypeOfSymbol(checker.getExportSymbolOfSymbol(symbol));
}

/** Unions of values are spelt out, `'load' | 'history' | 'manual'`; objects keep their name. */
function typeText(type, checker) {
  const { NoTruncation, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
  const show = (each) =>
    checker.typeToString(each, undefined, NoTruncation | UseSingleQuotesForStringLiteralType);
  const isValues = type.isUnion() && type.types.every((each) => each.isStringLiteral());
  return isValues ? type.types.map(show).join(' | ') : show(type);
}
