/** A file as it stands in an order: its id, and its running number within the direction. */
export interface OrderedFile {
  id: string;
  serial: number;
}

/**
 * Files in the order somebody gave them; those nobody has placed yet follow by number, and those that are gone are
 * passed over. So an order stays right while files come and go.
 */
export function orderFiles<File extends OrderedFile>(
  order: readonly string[],
  files: readonly File[],
): File[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: File) => places.get(id) ?? order.length;
  return files.toSorted((a, b) => placeOf(a) - placeOf(b) || a.serial - b.serial);
}
