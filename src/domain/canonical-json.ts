import canonicalize from 'canonicalize';

/** JSON in the one form that RFC 8785 gives it, so that equal values have equal bytes and one hash. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Not a value of JSON');
  return json;
}
