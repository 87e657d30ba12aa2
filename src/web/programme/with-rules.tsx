import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RegionIndex } from '#domain/identifiers/region.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { Answered } from '#web/ui/answered.tsx';
import { definitionQuery, type RecommendingUnit, recommendingUnitsQuery } from './use-programmes.ts';

/** What a file is read by: the rules it was begun under, the regions, the offices. */
export interface Rules {
  definition: Definition;
  regions: RegionIndex;
  recommendingUnits: readonly RecommendingUnit[];
}

interface Parts {
  programme: { code: string; hash: string };
  children: (rules: Rules) => ReactNode;
}

/** Asks for all three at once, and stands in for what is inside until the last of them is here. */
export function WithRules({ programme: { code, hash }, children }: Parts) {
  const definition = useQuery(definitionQuery(code, hash));
  const regions = useQuery(regionsQuery);
  const units = useQuery(recommendingUnitsQuery(code));
  return (
    <Answered query={definition}>
      {(definition) => (
        <Answered query={regions}>
          {(regions) => (
            <Answered query={units}>
              {({ units }) => children({ definition, regions, recommendingUnits: units })}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  );
}
