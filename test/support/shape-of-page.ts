/**
 * Runs in the page: everything of it that rules of accessibility look at. Elements, roles, states, classes and inline
 * styles count as they are; of words and addresses only whether there are any; identifiers by the order in which they
 * come; rows that are alike count once, however many there are. Pages of one shape have the same findings.
 */
export function shapeOfPage(): string {
  const orders = new Map<string, number>();
  const order = (id: string): number => {
    if (!orders.has(id)) orders.set(id, orders.size);
    return orders.get(id) ?? 0;
  };
  const references = new Set([
    'id',
    'for',
    'name',
    'headers',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
    'aria-activedescendant',
    'aria-details',
    'aria-errormessage',
  ]);
  const words = new Set([
    'href',
    'src',
    'alt',
    'title',
    'placeholder',
    'value',
    'content',
    'aria-label',
    'aria-roledescription',
    'aria-valuetext',
    'datetime',
    'nonce',
    'action',
    'download',
  ]);
  const amount = (text: string) => Math.min(text.trim().length, 2);

  const attribute = ({ name, value }: Attr): string => {
    if (name.startsWith('data-')) return '';
    if (name === 'lang') return value === 'zh-CN' || value === 'en' ? ' lang' : ` lang=${value}`;
    if (references.has(name)) return ` ${name}=${value.trim().split(/\s+/).map(order)}`;
    if (words.has(name)) return ` ${name}=${amount(value)}${value.startsWith('#') ? '#' : ''}`;
    // Ant Design numbers the places where it puts variables of its own.
    if (name === 'class') return ` class=${value.replace(/\b_r_\w+_\b|css-var-\S+/g, '')}`;
    return ` ${name}=${value}`;
  };
  const shape = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return '.'.repeat(amount(node.textContent ?? ''));
    if (!(node instanceof Element)) return '';
    const tag = node.tagName.toLowerCase();
    if (tag === 'script' || tag === 'style' || tag === 'link') return '';
    const typed = 'value' in node && typeof node.value === 'string' ? `"${amount(node.value)}"` : '';
    const inside = tag === 'svg' ? [] : [...node.childNodes].map(shape);
    const unlike = inside.filter((one, place) => one !== inside[place - 1]);
    return `<${tag}${[...node.attributes].map(attribute).join('')}${typed}>${unlike.join('')}</>`;
  };
  return `${innerWidth} ${shape(document.documentElement)}`;
}
