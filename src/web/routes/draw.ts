export const drawRoutes = [] as const;
