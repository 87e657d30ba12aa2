/**
 * A number by its format: `{prefix}-{direction}-{running:4}` → `31-berth-0017`. A figure after a colon is the least number
 * of digits. Throws for a place that is not given: lint has refused such a format.
 */
export function formatNumber(format: string, places: Readonly<Record<string, string | number>>): string {
  return format.replaceAll(/\{(\w+)(?::(\d+))?\}/g, (_whole, name: string, digits?: string) => {
    const value = places[name];
    if (value === undefined) throw new Error(`The format ${format} asks for ${name}`);
    return String(value).padStart(Number(digits ?? 0), '0');
  });
}
