export const recommendingRoutes = [] as const;
