export const objectionRoutes = [] as const;
