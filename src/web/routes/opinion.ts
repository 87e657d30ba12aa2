export const opinionRoutes = [] as const;
