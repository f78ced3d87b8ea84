/** Hosts look for it as 404.html. */
export const trailingSlash = 'never';
