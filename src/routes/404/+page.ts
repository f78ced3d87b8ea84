/** Hosts look for a file named 404.html. */
export const trailingSlash = 'never';
