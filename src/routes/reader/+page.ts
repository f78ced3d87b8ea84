import { dev } from '$app/environment';

export const csr = dev;
