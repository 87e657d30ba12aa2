import { canonicalJson } from '#domain/canonical-json.ts';
import { sha256 } from '#server/transparency/digest.ts';

export interface SubmittedContent {
  number: string;
  revision: number;
  /** SHA-256 of the programme version, in hexadecimal. */
  programme: string;
  direction: string;
  /** Section → salted digest of its answers. */
  sections: Readonly<Record<string, string>>;
  /** Attachment slot → SHA-256 of each file, in the order of the slot. */
  attachments: Readonly<Record<string, readonly string[]>>;
}

/**
 * What a receipt proves. It hashes digests and not words, so that a section can be erased and every receipt stays
 * valid; the deleted salt makes the digest unguessable. A golden file fixes the bytes: receipts outlive versions.
 */
export const contentHash = (content: SubmittedContent): Buffer => sha256(canonicalJson(content));

/** SHA-256 of salt ‖ canonical JSON of a section's answers. */
export const sectionDigest = (answers: Readonly<Record<string, unknown>>, salt: Uint8Array): Buffer =>
  sha256(Buffer.concat([salt, Buffer.from(canonicalJson(answers))]));
