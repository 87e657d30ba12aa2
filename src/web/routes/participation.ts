export const participationRoutes = [] as const;
