import type { AttachmentSlot } from '#domain/programme/definition.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

export interface GivenFile {
  name: string;
  bytes: number;
  /** Told by the content, not by the ending of the name: `pdf`, `jpg` …; undefined where nothing is recognised. */
  type: string | undefined;
  /** Has a password, or is cut off. */
  unreadable: boolean;
}

export interface SlotLimits {
  maxFileMB: number;
  maxSlotMB: number;
  /** What stands in the slot already. */
  files: number;
  bytes: number;
}

/** What a slot, or a field of figures, takes. */
export type Takes = Pick<AttachmentSlot, 'formats' | 'maxFileMB' | 'maxSlotMB' | 'maxFiles'>;

const megabyte = 1024 * 1024;

/** Whether a file may go into a slot: its size, its kind by content, and what is there already. */
export function refuseFile(slot: Takes, file: GivenFile, limits: SlotLimits): Refusal | undefined {
  const mostMB = slot.maxFileMB ?? limits.maxFileMB;
  const slotMB = slot.maxSlotMB ?? limits.maxSlotMB;
  const { name } = file;

  if (file.bytes > mostMB * megabyte)
    return refuse('file-too-large', { name, most: String(mostMB), given: inMB(file.bytes) });
  if (file.bytes === 0 || file.unreadable) return refuse('file-unreadable', { name });
  if (!file.type || !(slot.formats as readonly string[]).includes(file.type)) {
    return refuse('file-type', {
      name,
      accepted: slot.formats.join('、').toUpperCase(),
      given: file.type?.toUpperCase() ?? '',
    });
  }
  if (limits.bytes + file.bytes > slotMB * megabyte)
    return refuse('slot-full', {
      name,
      most: String(slotMB),
      there: inMB(limits.bytes),
      given: inMB(file.bytes),
    });
  if (slot.maxFiles !== undefined && limits.files >= slot.maxFiles)
    return refuse('slot-full', { name, files: String(slot.maxFiles) });
  return undefined;
}

/** Rounded up to whole megabytes, so that a file just over the limit is not said to be at it. */
const inMB = (bytes: number): string => String(Math.ceil(bytes / megabyte));
