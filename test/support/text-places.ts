/**
 * Runs in the page: every place of a part of it where words stand, as the way down to it. Elements count with their
 * roles, classes, states and inline styles, all that a colour can hang on, and links with whether words stand around
 * them; not with words, addresses and identifiers. What is written in one place has one colour on one ground, whatever
 * it says.
 */
export function textPlaces(part: Element): string[] {
  const places = new Set<string>();
  const without =
    /^(id|for|name|headers|href|src|alt|title|value|content|lang|nonce|action|datetime|colspan)$/;
  const described = /^aria-(label|labelledby|describedby|controls|owns|activedescendant|details|valuetext)$/;

  const step = (element: Element): string => {
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (without.test(name) || described.test(name)) return [];
      // Ant Design numbers the places where it puts variables of its own.
      return name === 'class' ? value.replace(/\b_r_\w+_\b|css-var-\S+/g, '') : `${name}=${value}`;
    });
    return `${element.tagName}[${attributes.join(' ')}]`;
  };
  const walk = (element: Element, above: string, isAmongWords: boolean): void => {
    if (element.matches('head, script, style')) return;
    const here = `${above}>${step(element)}`;
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (hasWords || element.matches('input, textarea, select'))
      places.add(isAmongWords && element.matches('a') ? `${here} among words` : here);
    for (const child of element.children) walk(child, here, hasWords);
  };
  const above: Element[] = [];
  for (let element = part.parentElement; element; element = element.parentElement) above.unshift(element);
  walk(part, [`${innerWidth}`, ...above.map(step)].join('>'), false);
  return [...places];
}
