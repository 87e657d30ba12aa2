export const scoringRoutes = [] as const;
