interface Described {
  paths?: Record<string, unknown>;
}

type PathItem = Record<string, { parameters?: { in: string; name: string; description?: string }[] }>;

/**
 * Two paths that differ only in the names of their parameters are one path (OpenAPI 3.1, 4.8.8): `/files/{slot}` taken by
 * one method and `/files/{id}` by another. The parameter keeps the first name and says what it is for each method.
 */
export function mergeSamePaths<Document extends Described>(document: Document): Document {
  const merged = new Map<string, { path: string; item: PathItem }>();
  for (const [path, given] of Object.entries(document.paths ?? {})) {
    const item = given as PathItem;
    const shape = path.replaceAll(/\{\w+\}/g, '{}');
    const first = merged.get(shape);
    if (!first) merged.set(shape, { path, item });
    else Object.assign(first.item, renamed(item, namesIn(path), namesIn(first.path)));
  }
  return {
    ...document,
    paths: Object.fromEntries([...merged.values()].map(({ path, item }) => [path, item])),
  };
}

const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function renamed(item: PathItem, from: readonly string[], to: readonly string[]): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      {
        ...operation,
        parameters: (operation.parameters ?? []).map((parameter) => {
          const name =
            parameter.in === 'path' ? (to[from.indexOf(parameter.name)] ?? parameter.name) : parameter.name;
          return name === parameter.name ? parameter : { ...parameter, name, description: parameter.name };
        }),
      },
    ]),
  );
}
