export const provinceRoutes = [] as const;
