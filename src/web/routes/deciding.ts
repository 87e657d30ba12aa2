export const decidingRoutes = [] as const;
