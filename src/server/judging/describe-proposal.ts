import type { OpenProposal } from './proposal.store.ts';

/** A clerk's proposal as pages show it. */
export const describeProposal = (proposal: OpenProposal | undefined) =>
  proposal
    ? {
        reason: proposal.payload.reason,
        sentence: proposal.payload.sentence,
        by: proposal.by,
        at: proposal.at.toString(),
      }
    : null;
